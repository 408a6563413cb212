package org.glossator.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/// The rows of a table in a text file (RFC 4180), with commas, semicolons, tabs or bars between its
/// columns; the first line names them.
final class CsvTable {

    /// How much of a file tells what it is encoded in.
    private static final int BEGIN = 1 << 20;

    private static final String SEPARATORS = ",;\t|";

    private CsvTable() {}

    /// One row below the names.
    ///
    /// @param line the line of the file it begins in, 1-based
    record Row(long line, List<String> cells) {

        /// Empty where the row is shorter than that, or there is no such column.
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /// Hands over row after row together with the names of the columns.
    ///
    /// @throws Refusal if it cannot be read, or a row has more cells than there are names
    static void read(Source source, BiConsumer<List<String>, Row> sink) {
        try (InputStream file = source.opening().open()) {
            byte[] begin = file.readNBytes(BEGIN - 1);
            if (begin.length == 0) {
                throw new Refusal(source.name() + ": the file is empty; choose another");
            }
            Charset charset = Decoder.charset(source, whole(begin));
            Bom bom = Bom.of(begin);
            InputStream in = new SequenceInputStream(new ByteArrayInputStream(begin), file);
            in.skipNBytes(bom == null ? 0 : bom.length());
            char separator = separator(new String(begin, charset));
            QuoteWatch watch = new QuoteWatch(new InputStreamReader(in, charset), separator);
            try (CsvReader<CsvRecord> rows =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .allowMissingFields(true)
                            .allowExtraFields(true)
                            .ofCsvRecord(watch)) {
                rows(source, rows, sink);
            }
            if (watch.isWithinQuotes()) {
                throw new Refusal(
                        source.name()
                                + ": the file ends within a quoted cell; it is cut off, fetch it"
                                + " again");
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        } catch (CsvParseException e) {
            throw new Refusal(
                    source.name()
                            + ": not a table of separated values ("
                            + Excerpt.of(String.valueOf(e.getMessage()))
                            + "); write the file again",
                    e);
        }
    }

    private static void rows(
            Source source, CsvReader<CsvRecord> rows, BiConsumer<List<String>, Row> sink) {
        List<String> names = null;
        for (CsvRecord record : rows) {
            List<String> cells = record.getFields();
            if (names == null) {
                names = cells;
            } else {
                requireFit(source, names, record);
                sink.accept(names, new Row(record.getStartingLineNumber(), cells));
            }
        }
    }

    private static void requireFit(Source source, List<String> names, CsvRecord record) {
        if (record.getFieldCount() > names.size()) {
            throw new Refusal(
                    source.name()
                            + ":"
                            + record.getStartingLineNumber()
                            + ": the row has "
                            + record.getFieldCount()
                            + " cells, but the first line names "
                            + names.size()
                            + "; put quotes around values with separators in them");
        }
    }

    /// The first rows, the names among them, of a table that may be cut off behind them; none if it
    /// is no table at all.
    static List<List<String>> first(String text, int count) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields());
                if (rows.size() == count) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // It is a table as far as it could be read.
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// Without what follows the last line end, which may be cut within a character.
    private static byte[] whole(byte[] begin) {
        if (begin.length < BEGIN - 1) {
            return begin;
        }
        int end = begin.length;
        while (end > 0 && begin[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? begin : Arrays.copyOf(begin, end);
    }

    /// The one that stands most often in the first line, outside quotes.
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || !isLineEnd(text.charAt(i))); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// The column of that name, or -1.
    static int column(List<String> names, String... wanted) {
        for (String name : wanted) {
            for (int i = 0; i < names.size(); i++) {
                if (plain(names.get(i)).equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Where the columns stand, by their plain names; the first where one stands twice.
    static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.putIfAbsent(plain(names.get(i)), i);
        }
        return index;
    }

    /// A name in lower case, without spaces and punctuation.
    static String plain(@Nullable String name) {
        if (name == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().filter(CsvTable::isOfName).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
