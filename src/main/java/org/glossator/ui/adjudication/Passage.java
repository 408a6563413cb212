package org.glossator.ui.adjudication;

import org.glossator.model.Annotation;
import org.glossator.model.Document;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The text around a case: the sentences it lies in, the same for every reading, so that they can
/// be compared at a glance.
record Passage(Document document, Segmentation text) {

    static Passage of(Document document) {
        return new Passage(
                document, Segmentation.of(document.text(), document.details().language()));
    }

    /// @param place of the case
    Row.Sight sight(Annotation mark, Span place) {
        int begin = text.sentenceAt(place.begin()).begin();
        int end = text.sentenceAt(Math.max(place.begin(), place.end() - 1)).end();
        Span span = mark instanceof Annotation.OnSpan marked ? marked.span() : place;
        String all = document.text();
        int from = Math.min(begin, span.begin());
        int to = Math.max(end, span.end());
        return new Row.Sight(
                mark.tag(),
                all.substring(from, span.begin()),
                span.of(all),
                all.substring(span.end(), to),
                attributes(mark.attributes()),
                span);
    }

    /// Of a label on the document, or while the text is not there yet.
    static Row.Sight plain(Annotation mark, String title) {
        return new Row.Sight(mark.tag(), "", title, "", attributes(mark.attributes()), null);
    }

    private static String attributes(Map<String, String> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
