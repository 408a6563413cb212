import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.brat.BratReader;
import org.dkpro.core.io.conll.Conll2002Writer;
import org.dkpro.core.io.xmi.XmiReader;
import org.dkpro.core.io.xmi.XmiWriter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// DKPro Core at work on brat standoff. Each line on standard input is a turn, and each turn
/// answers with one line of figures in milliseconds: standoff read, XMI written, CoNLL 2002 written
/// with the cutting into tokens, and that XMI read again.
public final class DkproPeer {

    /// It tells of each file it opens. Kept here, as a logger nobody holds forgets its level.
    private static final Logger LOGGER = Logger.getLogger("org.dkpro");

    private static final String MAPPING =
            Stream.of("claim", "actor", "location")
                    .map(tag ->
                            "{\"from\":\"%s\",\"to\":\"%s\",\"defaultFeatureValues\":{\"value\":\"%s\"}}"
                                    .formatted(tag, NamedEntity.class.getName(), tag))
                    .collect(Collectors.joining(",", "{\"textTypeMapppings\":[", "]}"));

    private final Path standoff;
    private final Path out;
    private final JCas cas;

    private DkproPeer(Path standoff, Path out) throws Exception {
        this.standoff = standoff;
        this.out = out;
        cas = JCasFactory.createJCas();
    }

    /// @param arguments the folder with the standoff files, and one to write into
    public static void main(String[] arguments) throws Exception {
        LOGGER.setLevel(Level.WARNING);
        DkproPeer peer = new DkproPeer(Path.of(arguments[0]), Path.of(arguments[1]));
        BufferedReader turns = new BufferedReader(new InputStreamReader(System.in));
        while (turns.readLine() != null) {
            System.out.println(peer.turn());
        }
    }

    private String turn() throws Exception {
        clear();
        CollectionReader brat =
                CollectionReaderFactory.createReader(
                        BratReader.class,
                        BratReader.PARAM_SOURCE_LOCATION,
                        standoff.toString(),
                        BratReader.PARAM_PATTERNS,
                        "[+]*.ann",
                        BratReader.PARAM_MAPPING,
                        MAPPING);
        AnalysisEngine xmi =
                AnalysisEngineFactory.createEngine(
                        XmiWriter.class,
                        XmiWriter.PARAM_TARGET_LOCATION,
                        out.resolve("xmi").toString(),
                        XmiWriter.PARAM_OVERWRITE,
                        true);
        AnalysisEngine conll =
                AnalysisEngineFactory.createEngine(
                        Conll2002Writer.class,
                        Conll2002Writer.PARAM_TARGET_LOCATION,
                        out.resolve("conll").toString(),
                        Conll2002Writer.PARAM_OVERWRITE,
                        true);
        long read = 0;
        long written = 0;
        long cut = 0;
        int marks = 0;
        while (true) {
            long start = System.nanoTime();
            if (!brat.hasNext()) {
                break;
            }
            cas.reset();
            brat.getNext(cas.getCas());
            read += System.nanoTime() - start;
            marks += cas.getAnnotationIndex(NamedEntity.class).size();
            start = System.nanoTime();
            xmi.process(cas);
            written += System.nanoTime() - start;
            withoutNested();
            start = System.nanoTime();
            cut();
            conll.process(cas);
            cut += System.nanoTime() - start;
        }
        xmi.collectionProcessComplete();
        conll.collectionProcessComplete();
        return String.format(
                Locale.ROOT,
                "brat-read=%.3f xmi-write=%.3f conll-write=%.3f xmi-read=%.3f",
                read / 1e6,
                written / 1e6,
                cut / 1e6,
                readXmi(marks) / 1e6);
    }

    /// What it writes has room for one label a token.
    private void withoutNested() {
        List<NamedEntity> nested = new ArrayList<>();
        for (NamedEntity entity : cas.getAnnotationIndex(NamedEntity.class)) {
            if (entity.getValue().equals("actor")) {
                nested.add(entity);
            }
        }
        nested.forEach(NamedEntity::removeFromIndexes);
    }

    /// As the floor of the benchmarks does.
    private void cut() {
        String text = cas.getDocumentText();
        int sentence = 0;
        int word = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord) {
                word = word < 0 ? i : word;
                continue;
            }
            if (word >= 0) {
                new Token(cas, word, i).addToIndexes();
                word = -1;
            }
            if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                new Token(cas, i, i + 1).addToIndexes();
            }
            if (i == text.length() || text.charAt(i) == '.' || text.charAt(i) == '\n') {
                addSentence(text, sentence, Math.min(text.length(), i + 1));
                sentence = i + 1;
            }
        }
    }

    private void addSentence(String text, int begin, int end) {
        int first = begin;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first < end) {
            new Sentence(cas, first, end).addToIndexes();
        }
    }

    private long readXmi(int meant) throws Exception {
        CollectionReader reader =
                CollectionReaderFactory.createReader(
                        XmiReader.class,
                        XmiReader.PARAM_SOURCE_LOCATION,
                        out.resolve("xmi").toString(),
                        XmiReader.PARAM_PATTERNS,
                        "[+]*.xmi");
        long start = System.nanoTime();
        int found = 0;
        while (reader.hasNext()) {
            cas.reset();
            reader.getNext(cas.getCas());
            found += cas.getAnnotationIndex(NamedEntity.class).size();
        }
        if (found != meant) {
            throw new IllegalStateException("XMI: " + found + " of " + meant);
        }
        return System.nanoTime() - start;
    }

    private void clear() throws IOException {
        if (Files.exists(out)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(out)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : all) {
                Files.delete(one);
            }
        }
        Files.createDirectories(out);
    }
}
