package vn.motcua.channels.kiosk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** All files that pages use, read once; their address carries a version, so that browsers keep them for good. */
public final class Assets {

    private static final String ROOT = "/kiosk-web";
    private static final String FONTS = "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/";

    private final Map<String, Asset> files = new TreeMap<>();
    private final String version;

    private Assets() {
        StringBuilder tags = new StringBuilder();
        readAll();
        files.forEach((path, asset) -> tags.append(path).append(asset.tag()));
        version = Hash.of(tags.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the files from the class path. */
    public static Assets load() {
        return new Assets();
    }

    /** The address of a file, such as {@code css/tokens.css}. */
    public String address(String path) {
        return ROOT + "/" + version + "/" + path;
    }

    /** Changes whenever a file changes. */
    public String version() {
        return version;
    }

    /** A file by its path below the root. */
    public Optional<Asset> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The paths of all files. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    private void readAll() {
        try {
            for (String weight : List.of("Regular", "Medium", "Bold")) {
                String name = "Roboto-" + weight + ".woff2";
                files.put("fonts/" + name, Asset.of(name, resource(FONTS + name)));
            }
            URL known = Assets.class.getResource(ROOT + "/css/tokens.css");
            if (known.openConnection() instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false); // a jar of our own, to be closed
                try (JarFile jar = inJar.getJarFile()) {
                    readJar(jar);
                }
            } else {
                readFolder(Path.of(known.toURI()).getParent().getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has no address", e);
        }
    }

    private void readJar(JarFile jar) throws IOException {
        String root = ROOT.substring(1) + "/";
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                String path = entry.getName().substring(root.length());
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(path, Asset.of(path, in.readAllBytes()));
                }
            }
        }
    }

    private void readFolder(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put(path, Asset.of(path, Files.readAllBytes(file)));
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return in.readAllBytes();
        }
    }
}
