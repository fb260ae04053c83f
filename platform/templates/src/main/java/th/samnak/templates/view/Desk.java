package th.samnak.templates.view;

import java.time.Clock;
import java.util.Optional;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.templates.Template;
import th.samnak.api.templates.Templates;
import th.samnak.ui.words.Words;

/** What every screen of this bundle works with. */
record Desk(Templates templates, Organisation organisation, Drafts drafts, Clock clock) {

    String owner(Optional<UnitId> owner) {
        return owner.map(id -> organisation.lastKnown(id).map(unit -> unit.name(Words.locale())).orElse(id.value()))
                .orElseGet(() -> Words.now("templates.everybody"));
    }

    static String form(String form) {
        int dot = form.indexOf('.');
        String key = form.substring(0, dot) + ".kind." + form.substring(dot + 1);
        String word = Words.now(key);
        return word.contains(key) ? form : word;
    }

    String editor(Template template) {
        return template.editor()
                .map(id -> organisation.person(id).map(person -> person.fullName()).orElse(id.value()))
                .orElseGet(() -> Words.now("templates.brought"));
    }
}
