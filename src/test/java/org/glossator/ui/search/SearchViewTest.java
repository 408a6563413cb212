package org.glossator.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Searching as it is painted, left in `target/screens`.
class SearchViewTest implements SearchView.Actions {

    private static final List<TestProject.Item> ARTICLES = articles();

    @TempDir private Path folder;
    private final List<String> told = new ArrayList<>();
    private Project project;
    private SearchModel model;
    private Scene scene;

    private static List<TestProject.Item> articles() {
        List<TestProject.Item> all = new ArrayList<>(TestProject.DESK);
        all.add(
                item(
                        "Cranes stand still in Port Selwick as talks collapse",
                        "Corran Harbour Post",
                        "en",
                        "The board said on Friday that “nothing further will be put in writing”. By"
                            + " midnight the minister had left the port, and the bridge was closed"
                            + " to lorries; a spokesman for the minister did not answer.\n\n"
                            + "Another paragraph follows."));
        all.add(
                item(
                        "روايتان متناقضتان حول توقف محطة المياه في وادي السنديان",
                        "وكالة الوادي",
                        "ar",
                        "أعلنت وزارة الموارد المائية صباح الأحد أن محطة التحلية في وادي السنديان"
                            + " توقفت عن العمل، في حين قالت نقابة عمال المياه إن الإدارة (NATO)"
                            + " كانت على علم بالأمر منذ أسبوعين، وإن الوزير لم يرد على أي رسالة."));
        all.add(
                item(
                        "两艘渡轮在青湾相撞，船公司与海事部门说法不一",
                        "海湾日报",
                        "zh",
                        "两艘渡轮周二晚在大雾中于青湾相撞，四十一名乘客被渔船救起。海事部门说，渡轮没有按规定鸣笛；"
                                + "船公司则说警报系统一直正常。乘客称从未听到警报，青湾港的工作人员拒绝回答。"));
        all.add(
                item(
                        "पुल जाँच में इंजीनियर और ठेकेदार के अलग-अलग दावे",
                        "नवधारा समाचार",
                        "hi",
                        "सोनधारा पुल के इंजीनियर ने कहा कि पुल सुरक्षित है, जबकि ठेकेदार ने दावा"
                                + " किया कि मंत्री को पहले ही बता दिया गया था।"));
        all.add(
                item(
                        "x".repeat(300),
                        "",
                        "",
                        "w".repeat(4_000)
                                + " \u202eminister\u0000\ud83d e\u0301👩‍👩‍👧 "
                                + "y".repeat(900)));
        return all;
    }

    private static TestProject.Item item(
            String title, String source, String language, String text) {
        return new TestProject.Item(
                new Details(
                        title, source, "", "2026-03-11", "", language, Direction.AUTO, null, ""),
                title + "\n\n" + text.replace("\u0000", "").replace("\ud83d ", " "));
    }

    @BeforeEach
    void begin() {
        project = TestProject.create(folder, Conduit.fx(), ARTICLES);
        model = FxThread.call(() -> new SearchModel(project));
        scene = scene(Theme.LIGHT, 300);
    }

    private Scene scene(Theme theme, double width) {
        return FxThread.call(() -> {
            Fonts.load();
            Scene made = new Scene(new SearchView(model, this), width, 760);
            theme.apply(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        FxThread.run(model::close);
        project.close();
    }

    @Override
    public void show(DocumentId document) {
        told.add("show " + document.value());
    }

    @Override
    public void read() {
        told.add("read");
    }

    @Override
    public void leave() {
        told.add("leave");
    }

    private void type(String typed) {
        FxThread.run(() -> model.typedProperty().set(typed));
    }

    private void found(int articles) {
        Await.fx(() ->
                model.documents().size() == articles
                        && model.coverageProperty().get().isComplete()
                        && model.coverageProperty().get().all() > 0);
        if (articles > 0) {
            paint();
            Await.fx(() -> model.hit(0).isPresent());
        }
    }

    private void paint() {
        FxThread.run(() -> scene.snapshot(null));
    }

    private void save(String name, Theme theme) {
        for (int round = 0; round < 4; round++) {
            paint();
        }
        Screens.save(
                "search-" + name + "-" + theme.name().toLowerCase(Locale.ROOT),
                FxThread.call(() -> scene.snapshot(null)));
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return FxThread.call(() ->
                type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector)));
    }

    private String text(String selector) {
        Label label = find(selector, Label.class);
        return FxThread.call(label::getText);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,300", "DARK,300", "LIGHT,200", "LIGHT,420"})
    void showsWhatWasFoundInManyScripts(Theme theme, double width) {
        scene = scene(theme, width);
        type("(minister writing) OR الموارد OR 青湾 OR इंजीनियर OR والوزير OR www*");
        found(7);
        FxThread.run(() -> find("#search-list", ListView.class).getSelectionModel().select(1));
        save("found-" + (int) width, theme);
        assertThat(text("#search-count")).isEqualTo("7 articles");
        type("minister");
        found(16);
        save("many-" + (int) width, theme);
        assertThat(FxThread.call(() -> scene.getRoot().lookupAll(".row-placeholder"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysHowToAskAndThatNothingWasFound(Theme theme) {
        scene = scene(theme, 300);
        save("help", theme);
        type("zeppelin");
        Await.fx(() ->
                model.resultProperty().get() instanceof SearchModel.Result.None
                        && model.coverageProperty().get().isComplete());
        save("none", theme);
        assertThat(text("#search-count")).isEqualTo("No articles");
        type("recount");
        found(1);
        ToggleButton help = find(".toggle-button", ToggleButton.class);
        FxThread.run(() -> help.setSelected(true));
        assertThat(find(".search-help", Node.class)).isNotNull();
        FxThread.run(() -> help.setSelected(false));
        assertThat(find("#search-list", Node.class)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatCannotBeRead(Theme theme) {
        scene = scene(theme, 300);
        type("minister");
        found(16);
        type("speeker:minister");
        Node complaint = find("#search-complaint", Node.class);
        Await.fx(complaint::isVisible);
        save("misread", theme);
        assertThat(text("#search-complaint")).startsWith("“speeker” is neither a tag nor a field.");
        type("وزارة:minister");
        Await.fx(() -> text("#search-complaint").startsWith("“…” is neither"));
        save("misread-arabic", theme);
        type("minister");
        Await.fx(() -> !complaint.isVisible());
    }

    /// Another program that writes to the file keeps the index waiting.
    @ParameterizedTest
    @EnumSource
    void saysHowMuchWasSearchedSoFar(Theme theme) throws SQLException, IOException {
        // Anew, since the index of the first may be done by now.
        close();
        Path other = Files.createDirectory(folder.resolve("other"));
        TestProject.create(other, Conduit.fx(), ARTICLES).close();
        Path file = other.resolve("test.glossa");
        try (Connection busy = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = busy.createStatement()) {
            project = TestProject.open(file, Conduit.fx());
            statement.execute("BEGIN IMMEDIATE");
            model = FxThread.call(() -> new SearchModel(project));
            scene = scene(theme, 300);
            type("minister");
            Await.fx(() -> model.resultProperty().get() instanceof SearchModel.Result.None);
            save("indexing", theme);
            assertThat(text("#search-covered")).isEqualTo("0 of 19 articles searched so far");
            statement.execute("ROLLBACK");
        }
        found(16);
        assertThat(find("#search-covered", Node.class).isVisible()).isFalse();
    }

    @Test
    void keysLeadFromTheFieldThroughTheArticlesAndBack() {
        type("minister");
        found(16);
        Node field = find("#search-field", Node.class);
        ListView<?> list = find("#search-list", ListView.class);
        press(field, KeyCode.DOWN);
        assertThat(FxThread.call(scene::getFocusOwner)).isSameAs(list);
        DocumentId first = FxThread.call(() -> model.documents().getFirst());
        assertThat(told).containsExactly("show " + first.value());
        press(list, KeyCode.ENTER);
        assertThat(told).endsWith("read");
        press(list, KeyCode.UP);
        assertThat(FxThread.call(scene::getFocusOwner)).isSameAs(field);
        press(field, KeyCode.ESCAPE);
        press(list, KeyCode.ESCAPE);
        assertThat(told).endsWith("leave", "leave");
        assertThat(FxThread.call(() -> model.typedProperty().get())).isEqualTo("minister");
    }

    private static void press(Node node, KeyCode code) {
        FxThread.run(() ->
                node.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
