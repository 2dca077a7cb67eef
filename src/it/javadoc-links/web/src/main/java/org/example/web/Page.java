package org.example.web;

import org.example.core.Store;

/** A page. */
public interface Page extends javax.servlet.Servlet {

    void show(Store<String, ?> store, Store.Entry entry);
}
