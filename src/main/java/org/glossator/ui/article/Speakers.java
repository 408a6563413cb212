package org.glossator.ui.article;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.glossator.model.Annotation;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.text.Attribution;
import org.glossator.text.Quotation;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a quotation as a claim and offers who may be its speaker.
///
/// Offered are actors that are tagged, near the quotation and outside it, each name once; and who
/// spoke last in the same paragraph, since that one often goes on. Nothing is stored until the
/// analyst accepts one. An offer ends when its claim is no longer selected.
final class Speakers {

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final PassageChoice passages;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param actors at least one, the likeliest first
    /// @param index of the one that is offered now
    record Offer(Annotation.OnSpan claim, List<Annotation.OnSpan> actors, int index) {

        Annotation.OnSpan actor() {
            return actors.get(index);
        }
    }

    Speakers(ArticleModel model, ArticleEdits edits, PassageChoice passages) {
        this.model = model;
        this.edits = edits;
        this.passages = passages;
        model.choice().selected().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<Optional<Offer>> offer() {
        return offer.getReadOnlyProperty();
    }

    /// Tags the innermost quotation the analyst is in as a claim and offers its speaker. While one
    /// is offered, offers the next.
    void claim() {
        if (offer.get().isPresent()) {
            next();
            return;
        }
        Optional<Quotation> quotation = passages.quotationHere();
        Optional<Tag> claim = NewsTags.claim(model.schema().get());
        if (quotation.isEmpty() || claim.isEmpty()) {
            model.message().set(Messages.text("article.no-quotation"));
            return;
        }
        Span meant = passages.meant(quotation.get());
        passages.choose(meant, false);
        edits.tag(claim.get())
                .thenRun(() ->
                        model.choice()
                                .selected()
                                .get()
                                .filter(one -> one.tag().equals(claim.get().id()))
                                .filter(one -> one.span().equals(meant))
                                .ifPresent(one -> offer(one, quotation.get())));
    }

    private void offer(Annotation.OnSpan claim, Quotation quotation) {
        Schema schema = model.schema().get();
        Optional<Tag> speaker = NewsTags.speaker(schema);
        Optional<Tag> actor = NewsTags.actor(schema);
        if (speaker.isEmpty()
                || actor.isEmpty()
                || Relations.of(model, claim, speaker.get()).findAny().isPresent()) {
            return;
        }
        List<Annotation.OnSpan> actors = near(actor.get(), quotation);
        goesOn(claim, speaker.get()).ifPresent(one -> putIn(actors, one, quotation));
        if (!actors.isEmpty()) {
            offer.set(Optional.of(new Offer(claim, List.copyOf(actors), 0)));
        }
    }

    /// The tagged actors near a quotation, each name once, the likeliest first.
    private List<Annotation.OnSpan> near(Tag actor, Quotation quotation) {
        Map<Span, Annotation.OnSpan> tagged = new LinkedHashMap<>();
        model.annotations().stream()
                .filter(one -> one.tag().equals(actor.id()))
                .forEach(one -> tagged.putIfAbsent(one.span(), one));
        Map<String, Annotation.OnSpan> byName = new LinkedHashMap<>();
        Attribution.speakers(model.segmentation(), quotation.outer(), tagged.keySet()).stream()
                .flatMap(span -> Stream.ofNullable(tagged.get(span)))
                .forEach(one -> byName.putIfAbsent(name(one).toLowerCase(Locale.ROOT), one));
        return new ArrayList<>(byName.values());
    }

    /// Who goes on speaking: the speaker of the claim before in the same paragraph.
    private Optional<Annotation.OnSpan> goesOn(Annotation.OnSpan claim, Tag speaker) {
        Segmentation text = model.segmentation();
        Span paragraph = text.paragraph(text.paragraphAt(claim.span().begin()));
        return model.annotations().stream()
                .filter(one -> one.tag().equals(claim.tag()))
                .filter(one -> paragraph.contains(one.span()))
                .filter(one -> one.span().end() <= claim.span().begin())
                .reduce((_, later) -> later)
                .flatMap(before -> Relations.of(model, before, speaker).findFirst());
    }

    /// Before all others, but for one that stands in the sentence the quotation ends in.
    private void putIn(
            List<Annotation.OnSpan> actors, Annotation.OnSpan goingOn, Quotation quotation) {
        actors.removeIf(one -> name(one).equalsIgnoreCase(name(goingOn)));
        Span sentence = model.segmentation().sentenceAt(quotation.outer().end() - 1);
        boolean named = !actors.isEmpty() && sentence.overlaps(actors.getFirst().span());
        actors.add(named ? 1 : 0, goingOn);
    }

    /// What people read of an actor.
    String name(Annotation.OnSpan actor) {
        return Quotes.of(actor, model.segmentation().text());
    }

    /// Offers the next likely one; after the last the first.
    ///
    /// @return whether any is offered
    boolean next() {
        Optional<Offer> now = offer.get();
        offer.set(
                now.map(one ->
                        new Offer(
                                one.claim(),
                                one.actors(),
                                (one.index() + 1) % one.actors().size())));
        return now.isPresent();
    }

    /// Stores the one that is offered as the speaker of the claim.
    ///
    /// @return whether any was offered
    boolean accept() {
        Optional<Offer> accepted = offer.get();
        leave();
        accepted.ifPresent(one ->
                NewsTags.speaker(model.schema().get())
                        .ifPresent(tag -> edits.relate(one.claim(), one.actor(), tag)));
        return accepted.isPresent();
    }

    /// Ends the offer.
    ///
    /// @return whether any was made
    boolean leave() {
        boolean offered = offer.get().isPresent();
        offer.set(Optional.empty());
        return offered;
    }

    private void follow(Optional<Annotation.OnSpan> selected) {
        boolean same =
                offer.get()
                        .filter(one ->
                                selected.filter(now -> now.id().equals(one.claim().id()))
                                        .isPresent())
                        .isPresent();
        if (!same) {
            leave();
        }
    }
}
