package vn.motcua.answers.guidance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureWriter;

/** A short version of content: 24 bits that change when the content changes, the same on every machine. */
final class Fingerprint {

    static final int BYTES = 3;

    private Fingerprint() {}

    static int of(Procedure procedure) {
        return of(ProcedureWriter.write(procedure));
    }

    /** Of a life event with the procedures of its stages, as far as they are there. */
    static int of(LifeEvent event, List<Procedure> procedures) {
        String stages = event.stages().stream()
                .map(stage -> stage.code()
                        + stage.why()
                        + stage.replaces()
                        + stage.deadline()
                        + new TreeMap<>(stage.given())
                        + stage.when())
                .collect(Collectors.joining());
        String parts = procedures.stream().map(ProcedureWriter::write).collect(Collectors.joining());
        return of(event.name() + event.summary() + event.questions() + event.notes() + stages + parts);
    }

    private static int of(String text) {
        byte[] hash = sha256(text);
        return ((hash[0] & 0xff) << 16) | ((hash[1] & 0xff) << 8) | (hash[2] & 0xff);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
