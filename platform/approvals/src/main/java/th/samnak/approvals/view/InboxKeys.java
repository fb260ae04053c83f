package th.samnak.approvals.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import th.samnak.ui.page.PageKeys;
import th.samnak.ui.page.PageKeys.Hint;
import th.samnak.ui.page.PageKeys.Section;
import th.samnak.ui.words.Words;

/** The keyboard of the inbox, told by place on it so that it works in the Thai layout too; left alone while somebody types. */
final class InboxKeys {

    private static final String FILTER = "/^(KeyJ|KeyK|KeyA|KeyR|KeyX)$/.test(event.code)"
            + " && !event.ctrlKey && !event.altKey && !event.metaKey && " + PageKeys.FREE;

    private InboxKeys() {}

    /** @param acts by the code of their key */
    static Registration listen(UI tab, Map<String, Runnable> acts) {
        Registration heard = tab.getElement()
                .addEventListener("keydown", key ->
                        acts.getOrDefault(key.getEventData().get("event.code").asString(), () -> {}).run())
                .addEventData("event.code")
                .setFilter(FILTER);
        Registration told = PageKeys.of(tab).add(InboxKeys::section);
        return Registration.combine(heard, told);
    }

    private static Section section() {
        return new Section(Words.now("approvals.screen.inbox"), List.of(
                new Hint("j k", Words.now("approvals.keys.rows")),
                new Hint("a", Words.now("approvals.keys.grant")),
                new Hint("r", Words.now("approvals.keys.give-back")),
                new Hint("x", Words.now("approvals.keys.select"))));
    }
}
