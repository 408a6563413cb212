package org.glossator.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Some of several things, checked in a menu that stays open meanwhile; none checked means all. FX
/// thread only.
public class ChoiceMenu<T> extends MenuButton {

    private final ObjectProperty<Set<T>> chosen;
    private final Function<T, String> name;
    private final String all;
    private List<T> offered = List.of();

    /// @param all what stands on the button while nothing is checked
    public ChoiceMenu(ObjectProperty<Set<T>> chosen, Function<T, String> name, String all) {
        this.chosen = chosen;
        this.name = name;
        this.all = all;
        getStyleClass().add("choice-menu");
        setMaxWidth(Double.MAX_VALUE);
        chosen.subscribe(some -> setText(text(some)));
    }

    /// What can be checked, in this order. What is no longer among it is no longer checked.
    public final void offer(Collection<T> things) {
        offered = List.copyOf(things);
        getItems().setAll(offered.stream().map(this::item).toList());
        setDisable(things.isEmpty());
        Set<T> still = new HashSet<>(chosen.get());
        still.retainAll(things);
        chosen.set(Set.copyOf(still));
    }

    private CustomMenuItem item(T thing) {
        CheckBox box = new CheckBox(name.apply(thing));
        box.setMnemonicParsing(false);
        // Keys and clicks are the entry's: were a click the box's too, it would check and uncheck.
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        chosen.subscribe(some -> box.setSelected(some.contains(thing)));
        CustomMenuItem item = new CustomMenuItem(new HBox(box), false);
        item.setOnAction(_ -> check(thing, !chosen.get().contains(thing)));
        return item;
    }

    private void check(T thing, boolean wanted) {
        Set<T> some = new HashSet<>(chosen.get());
        if (wanted) {
            some.add(thing);
        } else {
            some.remove(thing);
        }
        chosen.set(Set.copyOf(some));
    }

    private String text(Set<T> some) {
        return some.isEmpty()
                ? all
                : offered.stream()
                        .filter(some::contains)
                        .map(name)
                        .collect(Collectors.joining(", "));
    }
}
