package org.glossator.ui.surface;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;

/// Where the caret stops when it goes by paragraph. Blank ones are passed over. Pure.
final class Paragraphs {

    private final Segmentation text;

    Paragraphs(Segmentation text) {
        this.text = text;
    }

    /// The begin of the paragraph, or from there of the one before; 0 when there is none.
    int before(int caret) {
        for (int i = text.paragraphAt(caret); i >= 0; i--) {
            Span paragraph = text.paragraph(i);
            if (paragraph.begin() < caret && !isBlank(paragraph)) {
                return paragraph.begin();
            }
        }
        return 0;
    }

    /// The begin of the next paragraph, or the end of the text.
    int behind(int caret) {
        for (int i = text.paragraphAt(caret) + 1; i < text.paragraphCount(); i++) {
            Span paragraph = text.paragraph(i);
            if (!isBlank(paragraph)) {
                return paragraph.begin();
            }
        }
        return text.text().length();
    }

    /// The end of the paragraph, or from there of the next one.
    int endFrom(int caret) {
        for (int i = text.paragraphAt(caret); i < text.paragraphCount(); i++) {
            Span paragraph = text.paragraph(i);
            if (paragraph.end() > caret && !isBlank(paragraph)) {
                return paragraph.end();
            }
        }
        return text.text().length();
    }

    private boolean isBlank(Span paragraph) {
        return paragraph.of(text.text()).isBlank();
    }
}
