package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The files of a project: its description, and the texts that this refers to. Upper and lower
/// case, and which way slashes lean, is taken as it comes.
final class QdpxFiles implements AutoCloseable {

    private static final String INTERNAL = "internal://";
    private static final String RELATIVE = "relative://";

    private final Source whole;
    private final Map<String, String> byPath = new HashMap<>();
    private final Function<String, Optional<Source>> opening;
    private final AutoCloseable behind;

    private QdpxFiles(
            Source whole,
            List<String> names,
            Function<String, Optional<Source>> opening,
            AutoCloseable behind) {
        this.whole = whole;
        this.opening = opening;
        this.behind = behind;
        for (String name : names) {
            byPath.putIfAbsent(plain(name), name);
        }
    }

    /// @throws Refusal if it is no archive, or a broken one
    static QdpxFiles open(Source source) {
        Path path = source.path();
        Path copy = path == null ? copied(source) : null;
        Archive archive;
        try {
            Path file = copy == null ? Objects.requireNonNull(path) : copy;
            archive = Archive.of(file, source.name(), source.charset());
        } catch (Refusal e) {
            delete(source, copy);
            throw e;
        }
        return new QdpxFiles(
                source,
                archive.names(),
                archive::source,
                () -> {
                    archive.close();
                    delete(source, copy);
                });
    }

    /// Those that were only just laid out.
    static QdpxFiles laid(Map<String, byte[]> files) {
        Source whole = new Source("project.qdpx", InputStream::nullInputStream, null);
        return new QdpxFiles(
                whole,
                List.copyOf(files.keySet()),
                name ->
                        Optional.ofNullable(files.get(name))
                                .map(bytes ->
                                        new Source(
                                                name, () -> new ByteArrayInputStream(bytes), null)),
                () -> {});
    }

    /// An archive within another has to stand somewhere to be read from its end.
    private static Path copied(Source source) {
        try {
            Path copy = Files.createTempFile("glossator-", ".qdpx");
            try (InputStream in = source.opening().open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.delete(copy);
                throw e;
            }
            return copy;
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    private static void delete(Source source, @Nullable Path copy) {
        try {
            if (copy != null) {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /// What describes the project; programs do not all call it `project.qde`.
    ///
    /// @throws Refusal if there is none
    Source project() {
        return byPath.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".qde"))
                .filter(file -> !file.getKey().startsWith("__macosx/"))
                .min(
                        Comparator.comparing((Map.Entry<String, String> file) ->
                                        !file.getKey().endsWith("project.qde"))
                                .thenComparing(file -> file.getKey().length())
                                .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(file -> opening.apply(file.getValue()))
                .orElseThrow(() ->
                        new Refusal(
                                whole.name()
                                        + ": there is no project.qde in it; export the project"
                                        + " again, as REFI-QDA project"));
    }

    /// The file that a path of the description means. Nothing outside the archive is opened but a
    /// file beside it that is named without folders.
    Optional<Source> find(String path) {
        String written = path.strip();
        if (written.startsWith(INTERNAL)) {
            return inside(written.substring(INTERNAL.length()));
        }
        if (written.startsWith(RELATIVE)) {
            String name = stripped(written.substring(RELATIVE.length()));
            boolean alone = !name.contains("/") && !name.contains("\\") && !name.equals("..");
            return inside(name).or(() -> alone ? beside(name) : Optional.empty());
        }
        return written.contains("://") ? Optional.empty() : inside(written);
    }

    private Optional<Source> beside(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : whole.neighbours().find(name);
        } catch (InvalidPathException noFileOfThisSystem) {
            return Optional.empty();
        }
    }

    private static String stripped(String name) {
        return name.replaceFirst("^[/\\\\]+", "");
    }

    private Optional<Source> inside(String name) {
        String plain = stripped(plain(name));
        return Stream.of(plain, decoded(plain))
                .flatMap(each -> Stream.of("sources/" + each, each))
                .map(byPath::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> deeper(plain))
                .flatMap(opening);
    }

    /// Where all lies in one folder of the archive.
    private Optional<String> deeper(String plain) {
        return byPath.entrySet().stream()
                .filter(file -> !plain.isEmpty() && file.getKey().endsWith("/" + plain))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String decoded(String plain) {
        try {
            return plain.contains("%")
                    ? URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : plain;
        } catch (IllegalArgumentException percentOfItsOwn) {
            return plain;
        }
    }

    @Override
    public void close() {
        try {
            behind.close();
        } catch (Refusal e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("only refusals are thrown by closing", e);
        }
    }
}
