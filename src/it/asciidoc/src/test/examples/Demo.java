class Demo {
    // tag::main[]
    public static void main(String[] arguments) {}
    // end::main[]
}
