package org.example.api;

/** JD13: what a class without a page has is on this one. */
public class FromHidden extends Hidden<String> {
    @Override
    public void overridden(String a) {}

    public void part(Part a) {}

    /** Inherits once more. */
    public static class Further extends FromHidden {
        public void own(Part a, Error b) {}
    }
}
