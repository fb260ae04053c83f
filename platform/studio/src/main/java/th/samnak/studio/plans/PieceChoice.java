package th.samnak.studio.plans;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.records.RecordId;
import th.samnak.reorganisation.api.Piece;
import th.samnak.ui.words.Words;

/** Single things to be ticked: those whose names hold a word can be shown alone and ticked together. */
final class PieceChoice extends Div {

    private final Map<RecordId, Checkbox> boxes = new LinkedHashMap<>();
    private final TextField word = Words.label(new TextField(), "studio.records.word");
    private final Checkbox all = new Checkbox(Words.now("studio.records.all-shown"));

    /** @param destination where one of them is sent already */
    PieceChoice(Map<RecordId, Piece> pieces, Function<RecordId, Optional<String>> destination) {
        addClassNames("sk-stack", "sk-wide");
        pieces.forEach((id, piece) -> boxes.put(id, new Checkbox(piece.title() + amount(piece)
                + destination.apply(id).map(there -> " → " + there).orElse(""))));
        word.setId("pieces-word");
        word.setValueChangeMode(ValueChangeMode.LAZY);
        word.addValueChangeListener(typed -> show());
        all.setId("pieces-all");
        all.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                boxes.values().stream().filter(Checkbox::isVisible).forEach(box -> box.setValue(ticked.getValue()));
            }
        });
        Div tools = new Div(word, all);
        tools.addClassNames("sk-row", "sk-tools");
        Div list = new Div();
        list.addClassName("sk-pieces");
        boxes.values().forEach(list::add);
        add(tools, list);
    }

    private static String amount(Piece piece) {
        return piece.amount().compareTo(BigDecimal.ZERO) == 0 ? "" : String.format(" · %,.2f", piece.amount());
    }

    private void show() {
        String part = word.getValue().strip().toLowerCase(Locale.ROOT);
        boxes.values().forEach(box -> box.setVisible(box.getLabel().toLowerCase(Locale.ROOT).contains(part)));
        all.setValue(false);
    }

    List<RecordId> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().getValue()).map(Map.Entry::getKey).toList();
    }
}
