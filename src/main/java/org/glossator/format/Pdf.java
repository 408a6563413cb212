package org.glossator.format;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A PDF document (ISO 32000) with text in it, as PDFBox finds it.
final class Pdf implements Format.Reading {

    /// What they say of flawed files is for developers. Kept here, since loggers are forgotten.
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static final String BROKEN =
            ": the file is broken or cut off; fetch it again, or print it to a new PDF";

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        byte[] content = Decoder.content(source, Decoder.LARGEST);
        PdfStreams.check(source, content);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new PdfFonts());
        Article article = new Article(source);
        if (!PdfStreams.isWhole(content)) {
            article.lose("end of the file");
        }
        Bundle bundle;
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            bundle = bundle(source, document, article);
        } catch (InvalidPasswordException e) {
            throw new Refusal(
                    source.name()
                            + ": it is protected by a password; open it with that and print it to a"
                            + " new PDF",
                    e);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library trips over what is not as it expects in many ways.
            throw new Refusal(source.name() + BROKEN, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Objects that hold each other without an end. What was built of them is garbage now.
            throw new Refusal(source.name() + BROKEN, e);
        }
        sink.accept(bundle);
        return article.losses();
    }

    private static Bundle bundle(Source source, PDDocument document, Article article)
            throws IOException {
        PdfText text = new PdfText(source);
        List<PdfLine> lines = text.lines(document);
        if (lines.isEmpty()) {
            throw new Refusal(
                    source.name()
                            + ": there is no text in it, only "
                            + (text.pictures() > 0 ? "pictures of text" : "empty pages")
                            + "; run text recognition (OCR) on it first");
        }
        PdfFacts facts = PdfFacts.of(document);
        new PdfParagraphs(article, facts.outline()).add(PdfMargins.without(lines, article));
        article.lose("picture", text.pictures());
        article.lose("comment", text.comments());
        return article.bundle(
                facts.details(),
                Normalization.NONE,
                "there is no text in it but what is printed on every page; choose another");
    }
}
