package th.samnak.correspondence.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.time.WorkingDays;

/** What people did, in the order of time, so that numbers follow the calendar as they did in life. */
final class Story {

    private record Scene(Instant at, int order, String account, Runnable act) {}

    private final PastClock clock;
    private final Access access;
    private final Map<String, Caller> people;
    private final WorkingDays calendar;
    private final Instant end;
    private final List<Scene> scenes = new ArrayList<>();

    Story(PastClock clock, Access access, Accounts accounts, Organisation organisation, WorkingDays calendar) {
        this.clock = clock;
        this.access = access;
        this.calendar = calendar;
        this.end = clock.instant();
        this.people = new HashMap<>();
        accounts.list().forEach(account -> organisation
                .person(account.person())
                .ifPresent(person -> people.put(account.name(), caller(account, person))));
    }

    /** The moment a row of a table begins: in office hours, so many working days ago. */
    Instant begin(int daysAgo, int row) {
        if (daysAgo == 0) {
            return end.minus(Duration.ofMinutes(90L - row % 60));
        }
        LocalDate day = LocalDate.ofInstant(end, clock.getZone()).minusDays(daysAgo * 7L / 5);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(8, 40).plusMinutes(row * 37L % 300).atZone(clock.getZone()).toInstant();
    }

    /** The same hour so many working days later. */
    Instant later(Instant from, int workingDays, int minutes) {
        LocalDateTime local = LocalDateTime.ofInstant(from, clock.getZone());
        LocalDate day = calendar.plus(local.toLocalDate(), workingDays);
        return day.atTime(local.toLocalTime()).plusMinutes(minutes).atZone(clock.getZone()).toInstant();
    }

    /** Somebody does something; what would lie in the future does not happen. */
    void add(Instant at, String account, Runnable act) {
        if (!at.isAfter(end)) {
            scenes.add(new Scene(at, scenes.size(), account, act));
        }
    }

    /** @param afterEach lets go of what a scene has left in memory */
    void play(Runnable afterEach) {
        scenes.stream()
                .sorted(Comparator.comparing(Scene::at).thenComparing(Scene::order))
                .forEach(scene -> {
                    clock.set(scene.at());
                    access.as(Objects.requireNonNull(people.get(scene.account())), () -> {
                        scene.act().run();
                        return true;
                    });
                    afterEach.run();
                });
        clock.set(end);
    }

    PersonId person(String account) {
        return Objects.requireNonNull(people.get(account)).person();
    }

    private static Caller caller(Accounts.Account account, Person person) {
        return new Caller(
                account.person(), account.name(), account.personName(), person.unit(), account.roles(), account.clearance());
    }
}
