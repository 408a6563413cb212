package org.glossator.app;

import org.glossator.cli.Window;
import org.glossator.edit.Edit;
import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.format.Mark;
import org.glossator.format.Source;
import org.glossator.format.WriteOptions;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Layer;
import org.glossator.model.Refusal;
import org.glossator.model.Tag;
import org.glossator.project.Article;
import org.glossator.project.ExportOrder;
import org.glossator.project.ExportReport;
import org.glossator.project.Project;
import org.glossator.project.SplitPlan;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The main job without a display: makes the sample project, tags in it, exports a training set and
/// paints the desk.
final class MainJob {

    private static final String ANNOTATOR = "analyst";

    /// No larger than the screen of a toolkit without a display.
    private static final Settings.WindowFrame SMALL =
            new Settings.WindowFrame(false, 0, 0, 1000, 700, false);

    private final Path folder;
    private final PrintWriter out;
    private final PrintWriter err;

    MainJob(Path folder, PrintWriter out, PrintWriter err) {
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    void run() {
        clear();
        Path file = folder.resolve("sample.glossa");
        Project.Surroundings around = new Project.Surroundings(Runnable::run, Clock.systemUTC());
        try (Project project = SampleProject.open(file, around, ANNOTATOR)) {
            int tagged = tagSecondArticle(project);
            out.println("Sample project: " + file + " (" + tagged + " annotations just tagged)");
            ExportReport report =
                    project.export(
                                    new ExportOrder(
                                            folder.resolve("training-set"),
                                            "jsonl",
                                            new ExportOrder.Sets.Own(),
                                            new SplitPlan(80, 10, 10, 0),
                                            WriteOptions.DEFAULT))
                            .result()
                            .join();
            out.println(
                    "Training set: "
                            + report.files().getFirst().getParent()
                            + " ("
                            + report.documents()
                            + " documents, "
                            + report.annotations()
                            + " annotations, read back and verified)");
        }
        Path picture = folder.resolve("desk.png");
        DesktopClasses.load();
        new Face(err, settings()).rehearse(file);
        new Screenshot(new Wiring(Places.standard(), err))
                .take(file, picture, new Window.Shot("desk", "light", 1440, 900, 2));
        out.println("The desk: " + picture);
    }

    /// Tags the second article span by span, each committed before the next, as the window does.
    private int tagSecondArticle(Project project) {
        DocumentId second = project.find(DocumentQuery.all(project.annotator().id())).join().get(1);
        Article article = project.article(second).join();
        int count = 0;
        for (Mark.OnSpan mark : marks(article.document().text())) {
            Tag tag = project.schema().tag(Layer.Spans.class, mark.label()).orElseThrow();
            Annotation annotation =
                    new Annotation.OnSpan(
                            project.newId(),
                            second,
                            project.set().id(),
                            tag.id(),
                            mark.fragments(),
                            Map.of(),
                            mark.note(),
                            project.origin());
            String quote = mark.span().of(article.document().text());
            project.apply(new Edit.Add(annotation), "add", quote).join();
            count++;
        }
        return count;
    }

    /// What the reference has on this text.
    private static List<Mark.OnSpan> marks(String text) {
        Format.Reading jsonl = (Format.Reading) Formats.byId("jsonl").orElseThrow();
        Map<String, List<Mark.OnSpan>> byText = new HashMap<>();
        jsonl.read(
                Source.pasted("hand-a.jsonl", Samples.reference()),
                bundle ->
                        byText.put(
                                bundle.text(),
                                bundle.marks().stream()
                                        .filter(Mark.OnSpan.class::isInstance)
                                        .map(Mark.OnSpan.class::cast)
                                        .toList()));
        return byText.getOrDefault(text, List.of());
    }

    private SettingsFile settings() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        try {
            file.save(Settings.DEFAULT.withAnnotator(ANNOTATOR).withWindow(SMALL));
        } catch (IOException e) {
            throw unwritable(e);
        }
        return file;
    }

    /// What an earlier run left.
    private void clear() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.list(folder)) {
                for (Path file : old.filter(MainJob::isOurs).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Refusal unwritable(IOException failure) {
        return new Refusal.Environment(
                folder + ": cannot be written; check its permissions", failure);
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("sample.glossa")
                || name.equals("desk.png")
                || name.equals("settings.json");
    }
}
