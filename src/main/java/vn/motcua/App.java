package vn.motcua;

/** The command line: wires the rooms together. */
public final class App {

    private App() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
