package vn.motcua.peers;

/** A short text under which a procedure can be found. */
record Text(String code, String text) {

    Text {
        text = text.replaceAll("\\s+", " ").strip();
    }
}
