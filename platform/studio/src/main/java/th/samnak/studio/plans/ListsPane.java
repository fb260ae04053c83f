package th.samnak.studio.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.api.HandOverList.Signed;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** บัญชีส่งมอบ: what each unit hands to each other, signed for both sides. */
final class ListsPane extends Div {

    private final PlanView view;
    private final Sketch sketch;

    ListsPane(PlanView view, Sketch sketch) {
        this.view = view;
        this.sketch = sketch;
        addClassName("sk-stack");
        setId("hand-over-lists");
        List<HandOverList> lists = view.desk().plans().lists(view.plan().id());
        lists.forEach(list -> add(part(list)));
        if (lists.isEmpty()) {
            add(new EmptyState("studio.lists.none"));
        }
    }

    private Component part(HandOverList list) {
        String from = view.desk().naming().unit(sketch.chart(), list.from());
        String to = view.desk().unit(sketch, list.to());
        Div signatures = new Div(signature(list, Side.HANDS_OVER, list.handedOver(), from), signature(list, Side.TAKES_OVER, list.takenOver(), to));
        signatures.addClassNames("sk-row");
        Section part = new Section(new H3(Words.now("studio.lists.title", from, to)),
                RehearsalPane.movements(view.desk(), sketch, list.lines()), signatures);
        part.addClassNames("sk-panel", "sk-panel-body");
        return part;
    }

    private Component signature(HandOverList list, Side side, Optional<Signed> signed, String unit) {
        String key = side.name().toLowerCase(Locale.ROOT);
        if (signed.isPresent()) {
            ThaiDates dates = new ThaiDates(view.desk().naming().clock());
            return new BadgeLabel(() -> new Badge(Words.now("studio.lists.signed." + key,
                    view.desk().naming().person(signed.get().by()), dates.dateAndTime(signed.get().at())), Badge.Tone.DONE, Badge.Shape.CHECK));
        }
        if (!view.desk().access().may(Desk.HAND_OVER)) {
            return new BadgeLabel(() -> new Badge(Words.now("studio.lists.waits." + key), Badge.Tone.SOON, Badge.Shape.RING));
        }
        Button sign = new Button(Words.now("studio.lists.sign." + key), click -> Confirmation.of("studio.lists.sign.title", unit)
                .consequence("studio.lists.sign.stays")
                .ask("studio.lists.sign." + key, () -> {
                    if (view.act(() -> view.desk().plans().countersign(list.id(), side))) {
                        Notices.done("studio.lists.done");
                    }
                }));
        sign.setId("sign-" + key + "-" + list.from() + "-" + list.to());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return sign;
    }
}
