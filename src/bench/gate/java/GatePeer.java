import gate.AnnotationSet;
import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// GATE Embedded at work on texts with marks in files beside them. Each line on standard input is a
/// turn, and each turn answers with one line of figures in milliseconds: its XML written from
/// documents in memory, and read again.
public final class GatePeer {

    private final Path out;
    private final List<Document> documents = new ArrayList<>();

    private GatePeer(Path out) {
        this.out = out;
    }

    /// @param arguments the folder with the files, and one to write into
    public static void main(String[] arguments) throws Exception {
        Gate.runInSandbox(true);
        Gate.init();
        GatePeer peer = new GatePeer(Files.createDirectories(Path.of(arguments[1])));
        peer.load(Path.of(arguments[0]));
        BufferedReader turns = new BufferedReader(new InputStreamReader(System.in));
        while (turns.readLine() != null) {
            double write = peer.write();
            double read = peer.read();
            System.out.printf(Locale.ROOT, "gate-write=%.3f gate-read=%.3f%n", write, read);
        }
        System.exit(0);
    }

    private void load(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
        }
        for (Path file : files) {
            documents.add(load(file, folder.resolve(stem(file) + ".txt")));
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Document load(Path marks, Path text) throws Exception {
        FeatureMap parameters = Factory.newFeatureMap();
        parameters.put(Document.DOCUMENT_STRING_CONTENT_PARAMETER_NAME, Files.readString(text));
        parameters.put(Document.DOCUMENT_MIME_TYPE_PARAMETER_NAME, "text/plain");
        Document document =
                (Document) Factory.createResource("gate.corpora.DocumentImpl", parameters);
        AnnotationSet set = document.getAnnotations("bench");
        for (String line : Files.readAllLines(marks)) {
            String[] place = line.split("\t")[1].split(" ");
            set.add(
                    Long.parseLong(place[1]),
                    Long.parseLong(place[2]),
                    place[0],
                    Factory.newFeatureMap());
        }
        return document;
    }

    private double write() throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < documents.size(); i++) {
            String xml = documents.get(i).toXml();
            Files.write(file(i), xml.getBytes(StandardCharsets.UTF_8));
        }
        return since(start);
    }

    private double read() throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < documents.size(); i++) {
            Document read = Factory.newDocument(file(i).toUri().toURL(), "UTF-8");
            int found = read.getAnnotations("bench").size();
            int meant = documents.get(i).getAnnotations("bench").size();
            if (found != meant) {
                throw new IllegalStateException(file(i) + ": " + found + " of " + meant);
            }
            Factory.deleteResource(read);
        }
        return since(start);
    }

    private Path file(int number) {
        return out.resolve("%05d.xml".formatted(number));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
