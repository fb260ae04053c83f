package th.samnak.organisation.application;

import java.util.Locale;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;

/** How the audit trail names a fact. */
final class Subjects {

    private Subjects() {}

    static String of(Object fact) {
        String kind = fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return kind + ":" + switch (fact) {
            case Unit unit -> unit.id();
            case Person person -> person.id();
            case Post post -> post.id();
            case Tenure tenure -> tenure.post();
            case Mandate mandate -> mandate.unit() + "/" + mandate.function();
            case Authority authority -> authority.post();
            case Absence absence -> absence.person();
            case Succeeded succession -> succession.former();
            case LegalRule rule -> rule.agency() + "/" + rule.topic();
            default -> "";
        };
    }
}
