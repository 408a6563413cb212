package org.glossator.bench;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import org.glossator.Fx;
import org.glossator.model.DocumentQuery;
import org.glossator.project.Project;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.Theme;
import org.glossator.ui.corpus.CorpusModel;
import org.glossator.ui.corpus.CorpusView;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// The list of 100,000 articles in a window: the longest the FX thread is blocked while it is
/// opened, sorted, filtered and walked through, beside a list of as many bare numbers; and how much
/// memory the list holds.
final class BrowseMeasure implements Measure {

    private static final int ARTICLES = 100_000;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;
    private static final int STEPS = 20;

    /// Between two steps, in milliseconds.
    private static final int PAUSE = 20;

    private static final double MEGABYTE = 1e6;

    /// What passes for at once, in nanoseconds.
    private static final double AT_ONCE = 100e6;

    @Override
    public String id() {
        return "browse";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path file = folder.resolve("browse.glossa");
        Path articles = folder.resolve("articles.jsonl");
        BenchCorpus.writeShortJsonl(articles, ARTICLES, 1);
        try (Project project = Projects.create(file)) {
            Projects.take(project, articles);
        }
        Files.delete(articles);
        Fx.run(Fonts::load);
        try (Project project = Projects.open(file, Conduit.fx())) {
            long empty = live();
            double list = liveWithList(project) - empty;
            Duel duel =
                    Duel.fight(
                            WARM_UPS,
                            ROUNDS,
                            () -> Heartbeat.during(() -> program(project)),
                            () -> Heartbeat.during(BrowseMeasure::floor));
            return List.of(
                    Row.Limit.millis(
                            "100,000 articles in the window, longest block of the FX thread",
                            duel.program().median(),
                            duel.floor().median(),
                            AT_ONCE),
                    new Row.Limit(
                            "100,000 articles in the window, memory",
                            list / MEGABYTE,
                            ARTICLES * Long.BYTES / MEGABYTE,
                            "MB",
                            8));
        }
    }

    private static long liveWithList(Project project) throws Exception {
        CorpusModel model = Fx.get(() -> new CorpusModel(project));
        settle(model);
        long live = live();
        Fx.run(model::close);
        return live;
    }

    /// The second collection takes what the first has only found to be free for cleaning up.
    private static long live() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Opens the list, walks, sorts and filters.
    private static void program(Project project) throws Exception {
        CorpusModel model = Fx.get(() -> new CorpusModel(project));
        CorpusView.Actions nothing = new CorpusView.Actions(() -> {}, () -> {}, () -> {});
        Stage stage =
                Fx.get(() ->
                        show(
                                new CorpusView(
                                        model, new SimpleObjectProperty<>(Theme.LIGHT), nothing)));
        settle(model);
        walk(model);
        Fx.run(() -> model.sortProperty().set(DocumentQuery.Sort.TITLE));
        walk(model);
        Fx.run(() -> model.filterProperty().set("fjord"));
        walk(model);
        Fx.run(() -> {
            stage.close();
            model.close();
        });
    }

    private static void settle(CorpusModel model) throws InterruptedException {
        while (Fx.get(() -> model.documents().isEmpty())) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static void walk(CorpusModel model) throws InterruptedException {
        for (int i = 0; i < STEPS; i++) {
            Fx.run(model::next);
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
    }

    /// The same with a list of numbers.
    private static void floor() throws Exception {
        ListView<Integer> list = Fx.get(ListView::new);
        Stage stage = Fx.get(() -> show(list));
        for (int part = 1; part <= 3; part++) {
            List<Integer> numbers = IntStream.range(0, ARTICLES / part).boxed().toList();
            Fx.run(() -> list.setItems(FXCollections.observableList(numbers)));
            for (int i = 0; i < STEPS; i++) {
                int at = i;
                Fx.run(() -> {
                    list.getSelectionModel().select(at);
                    list.scrollTo(at);
                });
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
        }
        Fx.run(stage::close);
    }

    private static Stage show(Parent root) {
        Scene scene = new Scene(root, 400, 900);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
