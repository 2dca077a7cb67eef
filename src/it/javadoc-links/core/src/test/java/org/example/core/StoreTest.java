package org.example.core;

/** Is in the Javadoc of the tests. */
public class StoreTest {}
