package org.glossator.cli;

import org.glossator.curate.Correction;
import org.glossator.model.Decision;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.project.FeedbackReport;
import org.glossator.project.ReadOnlyProject;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells an annotator what became of their marks.
@Command(
        name = "feedback",
        description =
                "Says what adjudication made of an annotator's marks, and writes it as a page.")
final class FeedbackCommand extends ProjectCommand {

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "The page (.html); without it only the lines are printed.")
    @Nullable Path out;

    @Option(
            names = "--annotator",
            required = true,
            paramLabel = "NAME",
            description = "Whose marks.")
    String annotator = "";

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            FeedbackReport report = project.feedback(annotator, _ -> {});
            if (out != null) {
                project.writeFeedback(report, out);
            }
            if (json) {
                Schema schema = project.schema();
                new JsonOut()
                        .put("annotator", annotator)
                        .put("decided", report.decided())
                        .put("kept", report.kept())
                        .put(
                                "lessons",
                                report.lessons().stream()
                                        .map(lesson -> lesson(schema, lesson))
                                        .toList())
                        .print(out());
            } else {
                project.lines(report).forEach(out()::println);
            }
        }
        return 0;
    }

    private static Map<String, Object> lesson(Schema schema, FeedbackReport.Lesson lesson) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tag", schema.tag(lesson.tag()).map(Tag::name).orElse(""));
        fields.put("change", code(lesson.change()));
        fields.put("reason", lesson.reason());
        fields.put("count", lesson.places().size());
        fields.put("of", lesson.of());
        fields.put("places", lesson.places().stream().map(FeedbackCommand::place).toList());
        return fields;
    }

    private static Map<String, Object> place(FeedbackReport.Place place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", place.document().value());
        fields.put("title", place.title());
        fields.put("was", place.was());
        fields.put("now", place.now());
        fields.put("note", place.decision().note());
        fields.put("answers", answers(place));
        return fields;
    }

    private static List<String> answers(FeedbackReport.Place place) {
        return place.decision().answers().stream().map(Decision.Answer::text).toList();
    }

    private static String code(Correction.Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
