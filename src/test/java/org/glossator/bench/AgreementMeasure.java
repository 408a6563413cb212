package org.glossator.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Agreement of three annotators beside DKPro Statistics and GATE, all in one process of 512 MB and
/// two processors: the source file `src/bench/agreement/Peers.java`, on the program's classes.
final class AgreementMeasure implements Measure {

    private static final Path SOURCE = Path.of("src", "bench", "agreement");
    private static final Path CLASSES = Path.of("target", "classes");

    @Override
    public String id() {
        return "agreement";
    }

    @Override
    public List<Row> run() throws Exception {
        Path jars = Scratch.fresh(id()).resolve("jars");
        if (!fetch(jars)) {
            return List.of(
                    new Row.Skipped("Agreement", "mvn is not there or cannot fetch the peers"));
        }
        List<String> command =
                List.of(
                        "-Xmx512m",
                        "-XX:ActiveProcessorCount=2",
                        "-cp",
                        CLASSES + File.pathSeparator + Files.readString(jars).strip(),
                        SOURCE.resolve("Peers.java").toString());
        return rows(figures(Child.java(command, Map.of()).lastLine()));
    }

    private static boolean fetch(Path jars) throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "mvn",
                                    "-q",
                                    "-f",
                                    SOURCE.resolve("pom.xml").toString(),
                                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"
                                            + ":build-classpath",
                                    "-Dmdep.outputFile=" + jars.toAbsolutePath())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            // Told as a row that was skipped.
            return false;
        }
    }

    private static Map<String, Double> figures(String line) {
        Map<String, Double> figures = new HashMap<>();
        for (String figure : line.split(" ")) {
            int equals = figure.indexOf('=');
            figures.put(figure.substring(0, equals), Double.valueOf(figure.substring(equals + 1)));
        }
        return figures;
    }

    private static List<Row> rows(Map<String, Double> figures) {
        return List.of(
                new Row.Limit(
                        "All measures of 2,000 documents with 1,000 resamples, beside none",
                        get(figures, "all") / 1e3,
                        get(figures, "all.floor") / 1e3,
                        "s",
                        10),
                new Row.Limit(
                        "Nominal α of 500 documents apart from DKPro's, beside α for unitizing",
                        get(figures, "apart"),
                        get(figures, "unitizing.apart"),
                        "",
                        1e-9),
                new Row.Ratio(
                        "α for unitizing, 100 documents as one continuum, beside DKPro",
                        get(figures, "unitizing"),
                        get(figures, "unitizing.floor"),
                        "ms",
                        0.02),
                new Row.Ratio(
                        "α for unitizing, 2,000 documents as one continuum to 500",
                        get(figures, "unitizing.2000"),
                        get(figures, "unitizing.500"),
                        "ms",
                        6),
                new Row.Ratio(
                        "What is kept of 500 documents, beside DKPro's coding study",
                        get(figures, "heap"),
                        get(figures, "heap.floor"),
                        "MB",
                        0.2),
                new Row.Ratio(
                        "F1 of exact spans, 500 documents, beside GATE",
                        get(figures, "f1"),
                        get(figures, "f1.floor"),
                        "ms",
                        1));
    }

    private static double get(Map<String, Double> figures, String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("not measured: " + name);
        }
        return figure;
    }
}
