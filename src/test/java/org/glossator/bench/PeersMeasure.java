package org.glossator.bench;

import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Import and export beside the code of those whose formats they are: DKPro Core with UIMA's XMI
/// and CoNLL, GATE Embedded with its XML. What comes in is durable, what goes out was read back;
/// theirs stays in memory, or is written from there.
final class PeersMeasure implements Measure {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    /// GATE keeps its settings and documents by reflection.
    private static final List<String> OPENED =
            List.of(
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--add-opens=java.base/java.util=ALL-UNNAMED");

    @Override
    public String id() {
        return "peers";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id()).toAbsolutePath();
        Path standoff = Files.createDirectory(folder.resolve("standoff"));
        Path jsonl = folder.resolve("corpus.jsonl");
        BenchCorpus.writeStandoff(standoff, BenchCorpus.DOCUMENTS);
        BenchCorpus.writeJsonl(jsonl, BenchCorpus.DOCUMENTS);
        List<Row> rows = new ArrayList<>();
        try (Project project = Projects.create(folder.resolve("corpus.glossa"))) {
            Projects.take(project, jsonl);
            switch (Peer.start(
                    "dkpro", "DkproPeer", List.of("-Xmx2g"), standoff, folder.resolve("dkpro"))) {
                case Peer.Found.Missing missing ->
                        rows.add(new Row.Skipped("DKPro Core", missing.why()));
                case Peer.Found.Ready ready -> {
                    try (Peer peer = ready.peer()) {
                        rows.addAll(dkpro(project, standoff, folder, peer));
                    }
                }
            }
            switch (Peer.start("gate", "GatePeer", OPENED, standoff, folder.resolve("gate"))) {
                case Peer.Found.Missing missing -> rows.add(new Row.Skipped("GATE", missing.why()));
                case Peer.Found.Ready ready -> {
                    try (Peer peer = ready.peer()) {
                        rows.addAll(gate(project, folder, peer));
                    }
                }
            }
        }
        return rows;
    }

    private static List<Row> dkpro(Project project, Path standoff, Path folder, Peer peer)
            throws Exception {
        Path xmi = written(project, folder, "uima-xmi");
        Figures figures = new Figures();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            String theirs = peer.turn();
            long loop = lean(standoff);
            long brat = Traffic.timedImport("brat", standoff);
            long conll = Traffic.timedExport(project, Formats.writer("conll"));
            long out = Traffic.timedExport(project, Formats.writer("uima-xmi"));
            long in = Traffic.timedImport("uima-xmi", xmi);
            if (round >= 0) {
                figures.addLine("", theirs);
                figures.add("loop", loop);
                figures.add("brat", brat);
                figures.add("conll", conll);
                figures.add("out", out);
                figures.add("in", in);
            }
        }
        double theirs = figures.median("brat-read") + figures.median("xmi-write");
        return List.of(
                row(
                        "brat standoff imported, beside the lean loop",
                        figures,
                        "brat",
                        figures.median("loop"),
                        1.5),
                row(
                        "brat standoff imported, beside DKPro's reader and XMI writer",
                        figures,
                        "brat",
                        theirs,
                        0.5),
                row(
                        "CoNLL exported, beside DKPro's writer",
                        figures,
                        "conll",
                        figures.median("conll-write"),
                        0.25),
                row(
                        "XMI exported, beside UIMA's by DKPro",
                        figures,
                        "out",
                        figures.median("xmi-write"),
                        1),
                row(
                        "XMI imported, beside UIMA's by DKPro",
                        figures,
                        "in",
                        figures.median("xmi-read"),
                        1));
    }

    private static List<Row> gate(Project project, Path folder, Peer peer) throws Exception {
        Path xml = written(project, folder, "gate");
        Figures figures = new Figures();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            String theirs = peer.turn();
            long out = Traffic.timedExport(project, Formats.writer("gate"));
            long in = Traffic.timedImport("gate", xml);
            if (round >= 0) {
                figures.addLine("", theirs);
                figures.add("out", out);
                figures.add("in", in);
            }
        }
        return List.of(
                row(
                        "GATE XML exported, beside GATE",
                        figures,
                        "out",
                        figures.median("gate-write"),
                        1),
                row(
                        "GATE XML imported, beside GATE",
                        figures,
                        "in",
                        figures.median("gate-read"),
                        1));
    }

    private static Row row(
            String what, Figures figures, String ours, double theirs, double target) {
        return Row.Ratio.millis(what, figures.median(ours), theirs, target);
    }

    private static Path written(Project project, Path folder, String id) throws IOException {
        Format.Writing format = Formats.writer(id);
        Path target = Traffic.target(Files.createDirectories(folder.resolve("in-" + id)), format);
        Traffic.export(project, format, target);
        return target;
    }

    private static long lean(Path standoff) throws Exception {
        Path folder = Scratch.fresh("peers-floor");
        try (LeanDatabase database = new LeanDatabase(folder.resolve("floor.db"))) {
            long start = System.nanoTime();
            LeanLoop.importStandoff(standoff, database);
            return System.nanoTime() - start;
        }
    }
}
