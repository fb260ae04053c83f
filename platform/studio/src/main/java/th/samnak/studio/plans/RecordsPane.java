package th.samnak.studio.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Piece;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Where the records and registers of each ending unit go: kind by kind, the rest together, single ones apart. */
final class RecordsPane extends Div {

    private static final int SHOWN = 200;

    private final PlanView view;
    private final Sketch sketch;
    private final UnitChoices choices;

    RecordsPane(PlanView view, Sketch sketch) {
        this.view = view;
        this.sketch = sketch;
        this.choices = new UnitChoices(view.desk().naming(), sketch, view.plan().agency());
        addClassName("sk-stack");
        if (view.carriedOut()) {
            add(new EmptyState("studio.records.over"));
            return;
        }
        Set<UnitId> units = new LinkedHashSet<>(sketch.ending());
        view.plan().operations().stream().filter(Operation.TransferDuty.class::isInstance)
                .forEach(duty -> units.add(((Operation.TransferDuty) duty).from()));
        units.forEach(unit -> add(new H3(view.desk().naming().unit(sketch.chart(), unit)), table(unit)));
        if (units.isEmpty()) {
            add(new EmptyState("studio.records.none"));
        }
    }

    private PlainTable table(UnitId unit) {
        PlainTable table = new PlainTable(
                "studio.records.kind", "studio.records.count", "studio.records.open", "studio.records.to", "studio.records.single");
        for (Tally tally : view.desk().plans().holdings(unit)) {
            String kind = tally.module() + ":" + tally.type();
            table.row(view.desk().subject(kind), String.format("%,d", tally.count()), String.format("%,d", tally.open()),
                    target(unit, kind), single(unit, kind));
        }
        return table.row(Words.now("studio.records.rest"), "", "", target(unit, "*"), "");
    }

    private Component target(UnitId unit, String kind) {
        String unnamed = Optional.ofNullable(kinds(unit).get("*")).or(() -> sketch.soleHeir(unit)).map(choices::name)
                .orElseGet(() -> Words.now("studio.posts.nowhere"));
        if (!view.desk().mayPlace(view.plan())) {
            return new Span(Optional.ofNullable(kinds(unit).get(kind)).map(choices::name).orElse(unnamed));
        }
        ComboBox<UnitId> target = choices.unlabelled(Words.now("studio.records.to-named", view.desk().subject(kind)));
        target.setId("records-" + unit + "-" + (kind.equals("*") ? "rest" : kind.replace(':', '-')));
        target.setPlaceholder(unnamed);
        target.setValue(kinds(unit).get(kind));
        target.addValueChangeListener(chosen -> {
            Mapping was = view.plan().mapping();
            Map<UnitId, Map<String, UnitId>> kinds = new HashMap<>(was.kinds());
            kinds.put(unit, PlanView.with(kinds(unit), kind, chosen.getValue()));
            view.map(new Mapping(was.posts(), kinds, was.single(), was.mandates(), was.authorities()));
        });
        return target;
    }

    private Map<String, UnitId> kinds(UnitId unit) {
        return view.plan().mapping().kinds().getOrDefault(unit, Map.of());
    }

    private Button single(UnitId unit, String kind) {
        long apart = view.plan().mapping().single().keySet().stream().filter(id -> kind.equals(id.module() + ":" + id.type())).count();
        Button button = new Button(Words.now("studio.records.choose", apart), click -> choose(unit, kind));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setEnabled(view.desk().mayPlace(view.plan()));
        return button;
    }

    private void choose(UnitId unit, String kind) {
        Map<RecordId, Piece> pieces = new LinkedHashMap<>();
        view.desk().plans().pieces(unit, kind, 0, SHOWN).forEach(piece -> pieces.put(piece.id(), piece));
        ActDialog dialog = ActDialog.named(view.desk().subject(kind)).explained("studio.records.single-explained", SHOWN);
        ComboBox<UnitId> to = dialog.with(choices.standing("studio.records.to"));
        PieceChoice chosen = dialog.with(new PieceChoice(pieces, this::destination));
        dialog.ask("common.save", () -> single(chosen.chosen(), Optional.ofNullable(to.getValue())));
    }

    private Optional<String> destination(RecordId piece) {
        return Optional.ofNullable(view.plan().mapping().single().get(piece)).map(choices::name);
    }

    /** @param to empty: they go with their kind again */
    private void single(List<RecordId> records, Optional<UnitId> to) {
        Mapping was = view.plan().mapping();
        Map<RecordId, UnitId> single = new HashMap<>(was.single());
        records.forEach(record -> to.ifPresentOrElse(unit -> single.put(record, unit), () -> single.remove(record)));
        view.map(new Mapping(was.posts(), was.kinds(), single, was.mandates(), was.authorities()));
    }
}
