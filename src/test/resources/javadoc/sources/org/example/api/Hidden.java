package org.example.api;

abstract class Hidden<T> extends Base<T> {
    public void hiddenMethod(int a) {}

    public void hiddenGeneric(T a) {}

    protected int hiddenField;

    void notShown() {}
}
