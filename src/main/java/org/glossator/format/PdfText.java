package org.glossator.format;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Collects the lines of a PDF, each with where it stands, in the order the file draws them: so
/// come columns one after the other.
final class PdfText extends PDFTextStripper {

    /// More on one page is no text.
    private static final int MOST_GLYPHS = 500_000;

    /// Of one page, and of all; what forms within forms multiply to is far beyond.
    private static final int MOST_OPERATORS = 1_000_000;

    private static final int MOST_OF_ALL = 20_000_000;

    private final Source source;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfWord> words = new ArrayList<>();
    private int glyphs;
    private int operators;
    private int allOperators;
    private long characters;
    private int pictures;
    private int comments;
    private float height;

    PdfText(Source source) {
        this.source = source;
    }

    List<PdfLine> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    int pictures() {
        return pictures;
    }

    int comments() {
        return comments;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        glyphs = 0;
        operators = 0;
        height = page.getCropBox().getHeight();
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean said =
                    annotation instanceof PDAnnotationMarkup
                            && annotation.getContents() != null
                            && !annotation.getContents().isBlank();
            comments += said ? 1 : 0;
        }
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || ++allOperators > MOST_OF_ALL) {
            throw endless();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs > MOST_GLYPHS) {
            throw endless();
        }
        super.processTextPosition(text);
    }

    private Refusal endless() {
        return new Refusal(
                source.name()
                        + ": page "
                        + getCurrentPageNo()
                        + " draws without an end; print it to a new PDF");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (!positions.isEmpty()) {
            words.add(PdfWord.of(text, positions));
        }
    }

    @Override
    protected void writeWordSeparator() {
        // Words are kept apart as they are.
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (words.isEmpty()) {
            return;
        }
        String text = PageFacts.clean(PdfWord.line(words));
        if (!text.isEmpty()) {
            characters += text.length();
            if (characters > Decoder.LIMIT) {
                throw endless();
            }
            float left = Float.MAX_VALUE;
            float right = 0;
            // A large initial is not the size of the line.
            PdfWord longest = words.getFirst();
            for (PdfWord word : words) {
                left = Math.min(left, word.left());
                right = Math.max(right, word.right());
                longest = word.text().length() > longest.text().length() ? word : longest;
            }
            lines.add(
                    new PdfLine(
                            text,
                            getCurrentPageNo() - 1,
                            left,
                            right,
                            words.getLast().y(),
                            height,
                            longest.size()));
        }
        words.clear();
    }
}
