package th.samnak.reorganisation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Endings;

/** What somebody should know although it stands in nobody's way, and whether the announcement carries the day. */
record Remarks(Organisation organisation, Numbering numbering) {

    private static final int BUDDHIST_ERA = 543;

    List<Finding> of(Plan plan, Chart before, Endings endings) {
        List<Finding> remarks = new ArrayList<>();
        Optional<LocalDate> force = plan.instrument().effective();
        force.filter(day -> plan.effective().isBefore(day)).ifPresent(day -> remarks.add(Finding.blocks(
                plan.instrument().id().value(), "reorganisation.finding.not-in-force", plan.instrument().titleTh(), day)));
        remarks.addAll(leaving(before, endings));
        if (!endings.units().isEmpty()) {
            remarks.addAll(registers(plan.effective(), before, endings));
        }
        return remarks;
    }

    /** Who leaves on the eve: at the end of the fiscal year those who retire. */
    private List<Finding> leaving(Chart before, Endings endings) {
        Chart eve = organisation.on(before.day().minusDays(1));
        List<Finding> leaving = new ArrayList<>();
        for (UnitId unit : endings.units()) {
            for (Post post : eve.postsIn(unit)) {
                eve.holderOf(post.id())
                        .filter(holder -> before.holderOf(post.id()).filter(holder::equals).isEmpty())
                        .flatMap(eve::person)
                        .map(Person::fullName)
                        .ifPresent(name -> leaving.add(Finding.warns(
                                post.id().value(), "reorganisation.finding.leaves", name, post.titleTh(), eve.day())));
            }
        }
        return leaving;
    }

    /** Registers that are closed on the eve, with the number they have reached. */
    private List<Finding> registers(LocalDate day, Chart before, Endings endings) {
        int year = day.minusDays(1).getYear() + BUDDHIST_ERA;
        List<Finding> closing = new ArrayList<>();
        for (int each : new TreeSet<>(List.of(year, year + 1))) {
            for (Series series : numbering.series(each)) {
                int last = endings.ends(series.unit()) ? numbering.last(series) : 0;
                if (last > 0) {
                    String name = before.unit(series.unit()).map(unit -> unit.nameTh()).orElse(series.unit().value());
                    closing.add(Finding.warns(series.unit() + ":" + series.kind() + ":" + each,
                            "reorganisation.finding.register-closes", series.kind(), String.valueOf(each), name, last));
                }
            }
        }
        return closing;
    }
}
