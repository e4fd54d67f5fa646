package vn.motcua.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Facts that were written down by hand: what must come out of an import, procedure by procedure. */
final class FactsFile {

    /** What must come out of one procedure: each fact under its key, as {@link FactsOfRecord} reads it. */
    record Expected(String code, Map<String, Object> facts) {}

    private FactsFile() {}

    /** Reads the facts of a file beside the tests' other resources. */
    static List<Expected> read(String resource) throws IOException {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        List<Expected> all = new ArrayList<>();
        try (InputStream in = FactsFile.class.getResourceAsStream(resource)) {
            for (Object one : (List<?>) yaml.load(in)) {
                Map<String, Object> facts = new LinkedHashMap<>();
                ((Map<?, ?>) one).forEach((key, value) -> facts.put(key.toString(), value));
                facts.remove("trap");
                all.add(new Expected((String) facts.remove("code"), facts));
            }
        }
        return all;
    }
}
