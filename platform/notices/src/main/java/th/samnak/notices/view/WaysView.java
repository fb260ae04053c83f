package th.samnak.notices.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.notices.NoticeBox.Choices;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** By which ways one wants to be told: always here, by mail, in the own calendar. */
final class WaysView extends Div {

    private final NoticeBox box;
    private final ModuleRegistry registry;
    private final Attempt attempt = new Attempt();
    private final Div body = new Div();

    WaysView(NoticeBox box, ModuleRegistry registry) {
        this.box = box;
        this.registry = registry;
        setId("notice-ways");
        addClassName("sk-page");
        body.addClassName("sk-stack");
        add(new PageHeader("notices.ways").under("notices.box", "notices"), body);
        Words.say(body, it -> show());
    }

    private void show() {
        Choices choices = box.choices();
        body.removeAll();
        body.add(
                new Panel("notices.ways.here", Words.span("notices.ways.here.told")),
                new Panel("notices.ways.mail", box.canMail() ? mail(choices) : Words.span("notices.error.no-server")),
                new Panel("notices.ways.calendar", calendar(choices)));
    }

    private Component mail(Choices choices) {
        Div part = new Div();
        part.addClassName("sk-stack");
        part.add(new Facts().fact("notices.address", choices.address().orElseGet(() -> Words.now("notices.address.none"))));
        Div acts = new Div(new ActionButton("notices.address.ask", this::ask));
        acts.addClassName("sk-row");
        choices.asked().ifPresent(asked -> acts.add(new ActionButton("notices.address.confirm", () -> confirm(asked)).primary()));
        part.add(acts);
        if (choices.address().isPresent()) {
            part.add(wanted(choices));
        }
        return part;
    }

    private Component wanted(Choices choices) {
        Checkbox byMail = Words.label(new Checkbox(), "notices.ways.mail.wanted");
        byMail.setValue(choices.mail());
        CheckboxGroup<ModuleId> from = Words.label(new CheckboxGroup<>(), "notices.ways.mail.from");
        List<ModuleId> all = registry.modules().stream().map(OfficeModule::id)
                .filter(id -> !Words.now(id + ".name").contains(id + ".name"))
                .toList();
        from.setItems(all);
        from.setItemLabelGenerator(id -> Words.now(id + ".name"));
        Set<ModuleId> mailed = all.stream().filter(id -> !choices.muted().contains(id)).collect(Collectors.toSet());
        from.setValue(mailed);
        from.setEnabled(choices.mail());
        Runnable save = () -> {
            Set<ModuleId> muted = new TreeSet<>(all);
            muted.removeAll(from.getValue());
            from.setEnabled(byMail.getValue());
            if (attempt.run(() -> box.choose(new Choices(
                    byMail.getValue(), muted, choices.address(), choices.asked(), choices.calendar())))) {
                Notices.done("common.saved");
            }
        };
        byMail.addValueChangeListener(changed -> save.run());
        from.addValueChangeListener(changed -> save.run());
        Div part = new Div(byMail, from);
        part.addClassName("sk-stack");
        return part;
    }

    private void ask() {
        ActDialog dialog = ActDialog.of("notices.address.ask").explained("notices.address.ask.told");
        TextField address = dialog.with("address", Words.label(new TextField(), "notices.address"));
        dialog.ask("notices.address.send", () -> {
            box.ask(address.getValue());
            show();
            confirm(address.getValue());
        });
    }

    private void confirm(String asked) {
        ActDialog dialog = ActDialog.of("notices.address.confirm").explained("notices.address.confirm.told", asked);
        TextField code = dialog.with("code", Words.label(new TextField(), "notices.code"));
        dialog.ask("notices.address.confirm", () -> {
            box.confirm(code.getValue());
            show();
            Notices.done("notices.address.confirmed");
        });
    }

    private Component calendar(Choices choices) {
        Div part = new Div(Words.span(choices.calendar() ? "notices.ways.calendar.is" : "notices.ways.calendar.told"));
        part.addClassName("sk-stack");
        Div acts = new Div(new ActionButton(choices.calendar() ? "notices.calendar.renew" : "notices.calendar.make", this::newCalendar));
        acts.addClassName("sk-row");
        if (choices.calendar()) {
            acts.add(new ActionButton("notices.calendar.end", () -> Confirmation.of("notices.calendar.end.title")
                    .consequence("notices.calendar.end.told")
                    .danger("notices.calendar.end", () -> {
                        box.endCalendar();
                        show();
                    })));
        }
        part.add(acts);
        return part;
    }

    /** The address is told this once, as the browser knows the site. */
    private void newCalendar() {
        String path = box.newCalendar();
        getElement().executeJs("return window.location.origin + $0", path).then(String.class, address -> {
            ActDialog dialog = ActDialog.of("notices.calendar.address").explained("notices.calendar.address.told");
            TextField field = dialog.with("address", Words.label(new TextField(), "notices.calendar.address"));
            field.setValue(address);
            field.setReadOnly(true);
            field.setId("calendar-address");
            dialog.ask("common.close", () -> {});
        });
        show();
    }
}
