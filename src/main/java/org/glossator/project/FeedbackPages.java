package org.glossator.project;

import org.glossator.curate.Correction;
import org.glossator.format.FeedbackPage;
import org.glossator.model.Annotator;
import org.glossator.model.Decision;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Says in words what became of an annotator's marks.
final class FeedbackPages {

    /// So many examples of each are shown.
    private static final int SHOWN = 20;

    private final Schema schema;
    private final List<Annotator> annotators;

    FeedbackPages(Schema schema, List<Annotator> annotators) {
        this.schema = schema;
        this.annotators = annotators;
    }

    /// @throws Refusal if the file exists already, or cannot be written
    void write(FeedbackReport report, Path file) {
        try {
            Files.writeString(file, page(report).html(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException failure) {
            throw new Refusal(file + ": the file exists; choose another name", failure);
        } catch (IOException failure) {
            throw new Refusal.Environment(
                    file + ": cannot be written; check that its folder exists", failure);
        }
    }

    FeedbackPage page(FeedbackReport report) {
        return new FeedbackPage(
                "Feedback for " + report.set().name(),
                summary(report),
                report.lessons().stream().map(this::section).toList());
    }

    static String summary(FeedbackReport report) {
        return report.decided() == 0
                ? "Nothing was decided about these marks yet."
                : report.kept()
                        + " of "
                        + report.decided()
                        + " marks that were decided about are gold as they were.";
    }

    private FeedbackPage.Section section(FeedbackReport.Lesson lesson) {
        List<FeedbackReport.Place> places = lesson.places();
        return new FeedbackPage.Section(
                sentence(lesson),
                places.stream().limit(SHOWN).map(place -> example(lesson, place)).toList(),
                Math.max(0, places.size() - SHOWN));
    }

    /// Such as “3 of 40 claim marks were shortened: attribution”.
    String sentence(FeedbackReport.Lesson lesson) {
        String what =
                lesson.places().size()
                        + " of "
                        + lesson.of()
                        + " "
                        + name(lesson.tag())
                        + " marks ";
        String deed =
                switch (lesson.change()) {
                    case KEPT -> "were kept";
                    case SHORTENED -> "were shortened";
                    case LENGTHENED -> "were lengthened";
                    case MOVED -> "were moved";
                    case RETAGGED -> "got another tag";
                    case OTHER_ATTRIBUTES -> "got other attributes";
                    case DROPPED -> "were dropped";
                    case ADDED -> "in gold were overlooked";
                };
        return what + deed + (lesson.reason().isEmpty() ? "" : ": " + lesson.reason());
    }

    private FeedbackPage.Example example(FeedbackReport.Lesson lesson, FeedbackReport.Place place) {
        boolean added = lesson.change() == Correction.Change.ADDED;
        return new FeedbackPage.Example(
                place.title().isEmpty() ? "untitled" : place.title(),
                said(added ? null : lesson.tag(), place.was()),
                said(place.goldTag(), place.now()),
                place.decision().note(),
                place.decision().answers().stream().map(this::answer).toList());
    }

    private FeedbackPage.Said said(@Nullable TagId tag, String words) {
        return tag == null
                ? new FeedbackPage.Said("", "nothing")
                : new FeedbackPage.Said(name(tag), words);
    }

    private String answer(Decision.Answer answer) {
        String name =
                annotators.stream()
                        .filter(one -> one.id().equals(answer.annotator()))
                        .map(Annotator::name)
                        .findFirst()
                        .orElse("");
        return name + ": " + answer.text();
    }

    private String name(TagId tag) {
        return schema.tag(tag).map(Tag::name).orElse("?");
    }
}
