package org.glossator.ui.article;

import org.glossator.model.Annotation;
import org.glossator.model.Tag;
import org.glossator.text.Passages;
import org.glossator.text.Quotation;
import org.glossator.text.Quotations;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// What keys select in an article: whole words, sentences, quotations and paragraphs, and the way
/// from one quotation that is no claim yet to the next.
///
/// They start from what is chosen, passage or annotation, and from the caret if it is elsewhere.
final class PassageChoice {

    private final ArticleModel model;
    private final Hand hand;
    private Segmentation read;
    private Quotations quotations;

    /// Where the caret is, and who puts it elsewhere.
    ///
    /// @param caret its offset
    /// @param select selects a span, with the caret at its begin if `backwards`
    record Hand(IntSupplier caret, Selecting select) {}

    /// Selects a span in the article and keeps the caret in sight.
    interface Selecting {
        void select(Span span, boolean backwards);
    }

    PassageChoice(ArticleModel model, Hand hand) {
        this.model = model;
        this.hand = hand;
        this.read = model.segmentation();
        this.quotations = Quotations.of(read.text());
    }

    /// Takes the part the analyst is at; one that is taken already grows by the next, or by the one
    /// before.
    ///
    /// @return whether there was anything to take
    boolean take(Passages.Part part, boolean backwards) {
        Optional<Span> taken = passages().take(part, place(), backwards);
        taken.ifPresent(span -> choose(span, backwards));
        return taken.isPresent();
    }

    /// Goes to the next quotation that claims leave out.
    ///
    /// @return whether there is one
    boolean nextQuotation() {
        Span place = place();
        int from = place.begin();
        Coverage claims = claims();
        Optional<Quotation> found = quotations().from(from);
        while (found.isPresent() && (isTaken(found.get(), place) || isClaimed(found, claims))) {
            found = quotations().from(found.get().outer().begin() + 1);
        }
        return go(found);
    }

    /// Goes to the quotation before that claims leave out.
    ///
    /// @return whether there is one
    boolean previousQuotation() {
        int from = place().begin();
        Coverage claims = claims();
        Optional<Quotation> found = quotations().before(from);
        while (found.isPresent()
                && (meant(found.get()).begin() >= from || isClaimed(found, claims))) {
            found = quotations().before(found.get().outer().begin());
        }
        return go(found);
    }

    private boolean isTaken(Quotation quotation, Span place) {
        return !place.isEmpty() && meant(quotation).begin() <= place.begin();
    }

    private boolean isClaimed(Optional<Quotation> quotation, Coverage claims) {
        return quotation
                .filter(one -> claims.covers(model.segmentation().text(), meant(one)))
                .isPresent();
    }

    private boolean go(Optional<Quotation> quotation) {
        quotation.ifPresent(one -> choose(meant(one), false));
        return quotation.isPresent();
    }

    /// The innermost quotation the analyst is in.
    Optional<Quotation> quotationHere() {
        return quotations().around(place());
    }

    /// What a quotation says, as it will be tagged.
    Span meant(Quotation quotation) {
        return passages().meant(quotation);
    }

    /// Selects a span that is meant to the word.
    void choose(Span span, boolean backwards) {
        model.choice().target().set(new Target.Passage(span, false));
        hand.select().select(span, backwards);
    }

    private Coverage claims() {
        Optional<Tag> claim = NewsTags.claim(model.schema().get());
        List<Span> fragments =
                model.annotations().stream()
                        .filter(one -> claim.filter(tag -> tag.id().equals(one.tag())).isPresent())
                        .flatMap(one -> one.fragments().stream())
                        .toList();
        return Coverage.of(fragments);
    }

    /// Where the analyst is: what is chosen, unless the caret has left it, or the caret.
    private Span place() {
        Span caret = caret();
        return switch (model.choice().target().get()) {
            case Target.Nothing(), Target.Suggested _ -> caret;
            case Target.Passage(Span span, boolean _) -> span;
            case Target.Marked _ ->
                    model.choice()
                            .selected()
                            .get()
                            .map(Annotation.OnSpan::span)
                            .filter(span -> span.contains(caret))
                            .orElse(caret);
        };
    }

    private Span caret() {
        int length = model.segmentation().text().length();
        int caret = Math.min(hand.caret().getAsInt(), length);
        return new Span(caret, caret);
    }

    private Passages passages() {
        return new Passages(model.segmentation(), quotations());
    }

    /// Found when first asked for in each article.
    private Quotations quotations() {
        Segmentation shown = model.segmentation();
        if (shown != read) {
            read = shown;
            quotations = Quotations.of(shown.text());
        }
        return quotations;
    }
}
