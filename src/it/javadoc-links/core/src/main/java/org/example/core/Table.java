package org.example.core;

abstract class Table {

    public int rows() {
        return 0;
    }
}
