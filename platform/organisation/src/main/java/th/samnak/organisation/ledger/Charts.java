package th.samnak.organisation.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.chart.DayChart;
import th.samnak.api.organisation.chart.Facts;

/** The charts of one edition. Days between which nothing begins or ends share one; the latest asked for are kept. */
public final class Charts {

    private static final int KEPT = 12;

    private final Facts facts;
    private final NavigableSet<LocalDate> turningDays;
    private final Map<LocalDate, DayChart> latest = new LinkedHashMap<>(2 * KEPT, 0.75f, true);
    private volatile @Nullable DayChart last;

    Charts(Facts facts) {
        this.facts = facts;
        this.turningDays = facts.turningDays();
    }

    public DayChart on(LocalDate day) {
        DayChart known = last;
        if (known == null || !known.day().equals(day)) {
            known = found(day);
            last = known;
        }
        return known;
    }

    private DayChart found(LocalDate day) {
        LocalDate turn = Optional.ofNullable(turningDays.floor(day)).orElse(LocalDate.MIN);
        synchronized (latest) {
            DayChart known = latest.get(turn);
            if (known != null) {
                return known.unchangedOn(day);
            }
        }
        DayChart made = DayChart.of(facts, day);
        synchronized (latest) {
            latest.put(turn, made);
            if (latest.size() > KEPT) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
        return made;
    }

    /** As it would be if somebody were absent besides. */
    public Charts with(Absence absence, LocalDate from, Optional<LocalDate> until) {
        List<Dated<Absence>> absences = new ArrayList<>(facts.absences());
        absences.add(new Dated<>("", absence, from, until, Citation.whole("note"), Optional.empty(), Instant.EPOCH, Optional.empty()));
        return new Charts(new Facts(
                facts.units(), facts.people(), facts.posts(), facts.tenures(), facts.mandates(), facts.authorities(), absences,
                facts.successions(), facts.rules(), facts.instruments()));
    }

    public Facts facts() {
        return facts;
    }

    /** The days on which something begins or ends. */
    public NavigableSet<LocalDate> turningDays() {
        return turningDays;
    }
}
