package th.samnak.organisation.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.privacy.DataCategory;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.PersonalHoldings;
import th.samnak.api.privacy.ProcessingActivities;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.organisation.OrganisationModule;

/** Staff: their names, posts and whether they are absent. */
@Component
public final class PeopleData implements PersonalHoldings, ProcessingActivities {

    private static final ProcessingActivity PEOPLE = new ProcessingActivity(
            OrganisationModule.ID, "people", List.of(), List.of(LegalBasis.LEGAL_OBLIGATION, LegalBasis.PUBLIC_TASK),
            Set.of(DataCategory.NAME, DataCategory.POST, DataCategory.LEAVE));

    private final Organisation organisation;

    @Activate
    public PeopleData(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(PEOPLE);
    }

    @Override
    public List<Holding> of(DataSubject who) {
        Chart chart = organisation.now();
        return who.person().flatMap(chart::person)
                .map(person -> Stream.concat(
                                Stream.of(card(chart, person)), chart.postsOf(person.id()).stream().map(post -> post(chart, post)))
                        .toList())
                .orElse(List.of());
    }

    private static Holding card(Chart chart, Person person) {
        return new Holding(PEOPLE.name(), Optional.empty(), person.fullName(), Optional.empty(), List.of(
                new Datum("organisation.datum.position", person.position()),
                new Datum("organisation.datum.unit", unit(chart, person)),
                new Datum("organisation.datum.absent", chart.absent(person.id()) ? "✓" : "–")));
    }

    private static String unit(Chart chart, Person person) {
        return chart.unit(person.unit()).map(Unit::nameTh).orElse("");
    }

    private static Holding post(Chart chart, Post post) {
        return new Holding(PEOPLE.name(), Optional.empty(), post.titleTh(), Optional.empty(), List.of(
                new Datum("organisation.datum.unit", chart.unit(post.unit()).map(Unit::nameTh).orElse(""))));
    }
}
