package org.glossator.language;

import com.ibm.icu.util.ULocale;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Tells which of a hundred languages a text is in, by its letters one, two and three in a row.
///
/// Holds about 40 MB. The same text gives the same answer. Safe from any thread.
public final class Detector {

    /// At the root of OpenNLP's artifact of the model.
    private static final String MODEL = "langdetect-183.bin";

    /// What the artifact, an archive, calls the model itself.
    private static final String PART = "langdetect.model";

    /// How many code units of a text are read; more only if fewer leave it open.
    private static final int[] READ = {300, 800};

    /// How many times as likely as the next language the first one must be. Of the texts measured,
    /// nothing that was clearer than this was wrong (decision 10).
    private static final double CLEAR = 2;

    /// Fewer letters cannot be clear enough, so the model need not be asked.
    private static final int FEWEST_LETTERS = 30;

    private final LanguageDetectorModel model;
    private final Map<String, String> tags = new HashMap<>();

    private Detector(LanguageDetectorModel model) {
        this.model = model;
        // The model knows some languages under two names, such as Persian in general and in Iran.
        for (String name : new LanguageDetectorME(model).getSupportedLanguages()) {
            tags.put(name, ULocale.createCanonical(name).toLanguageTag());
        }
    }

    /// Reads the model, which takes part of a second.
    public static Detector load() {
        // A resource of another module, in no package: only the loader finds it.
        try (InputStream in = Detector.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: no " + MODEL);
            }
            return new Detector(model(in));
        } catch (IOException e) {
            throw new IllegalStateException("the program is not whole: " + MODEL, e);
        }
    }

    /// OpenNLP's own way to read it unpacks byte by byte, which takes more than twice as long.
    private static LanguageDetectorModel model(InputStream in) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(in)) {
            ZipEntry part = parts.getNextEntry();
            while (part != null && !part.getName().equals(PART)) {
                part = parts.getNextEntry();
            }
            if (part == null) {
                throw new IOException("no " + PART);
            }
            InputStream unpacked = new ByteArrayInputStream(parts.readAllBytes());
            AbstractModel weights =
                    new GenericModelReader(new BinaryFileDataReader(unpacked)).getModel();
            return new LanguageDetectorModel(weights, Map.of(), new LanguageDetectorFactory());
        }
    }

    /// Whether a text has letters enough for an answer; asks no model.
    public static boolean canTell(String text) {
        return text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
                == FEWEST_LETTERS;
    }

    /// @return a BCP 47 tag; empty when two languages are about as likely, or the text is too short
    public Optional<String> detect(String text) {
        if (!canTell(text)) {
            return Optional.empty();
        }
        for (int length : READ) {
            Optional<String> clear = clear(beginning(text, length));
            if (clear.isPresent() || length >= text.length()) {
                return clear;
            }
        }
        return Optional.empty();
    }

    private static String beginning(String text, int length) {
        if (length >= text.length()) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }

    private Optional<String> clear(String text) {
        Map<String, Double> likely = new HashMap<>();
        // Threads may share the model, but not what applies it.
        for (Language guess : new LanguageDetectorME(model).predictLanguages(text)) {
            String tag = tags.getOrDefault(guess.getLang(), guess.getLang());
            likely.merge(tag, guess.getConfidence(), Math::max);
        }
        List<Map.Entry<String, Double>> best =
                likely.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(2)
                        .toList();
        return best.getFirst().getValue() >= CLEAR * best.getLast().getValue()
                ? Optional.of(best.getFirst().getKey())
                : Optional.empty();
    }
}
