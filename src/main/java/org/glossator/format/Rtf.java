package org.glossator.format;

import org.glossator.model.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A rich text document: RTF 1.9.1.
final class Rtf implements Format.Reading {

    private static final String BEGIN = "{\\rtf";

    @Override
    public String id() {
        return "rtf";
    }

    /// Word's old ending, too, as many a program gives it to what it writes as RTF.
    @Override
    public List<String> extensions() {
        return List.of("rtf", "doc");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        if (beginning.text().startsWith(BEGIN)) {
            return Likeness.CERTAIN;
        }
        return beginning.isNamed("doc") ? Likeness.NONE : Likeness.SOME;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        byte[] content = Decoder.content(source, Decoder.LARGEST);
        String begin =
                new String(
                        content,
                        0,
                        Math.min(content.length, BEGIN.length()),
                        StandardCharsets.ISO_8859_1);
        if (!begin.equals(BEGIN)) {
            throw new Refusal(
                    source.name()
                            + ": this is "
                            + Magic.of(content).orElse("something else")
                            + ", not a rich text document; give the file the ending of what it is");
        }
        Article article = new Article(source);
        RtfReader reader = new RtfReader(source, content, article);
        reader.read();
        sink.accept(
                article.bundle(
                        reader.details(),
                        reader.normalization(),
                        "there is no text in this document; choose another"));
        return article.losses();
    }
}
