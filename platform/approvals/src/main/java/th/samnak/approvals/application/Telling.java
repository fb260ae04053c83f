package th.samnak.approvals.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.Turn;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** Tells whoever is asked next, and in the end whoever proposed it: kept with the act, so that it is lost with it or not at all. */
record Telling(Services services, Supplier<List<Notices>> ways) {

    static Telling nobody(Services services) {
        return new Telling(services, List::of);
    }

    void of(Course course, Turn.What what, List<Decided> minute, PersonId by) {
        if (ways.get().isEmpty()) {
            return;
        }
        course.opened().stream()
                .filter(step -> what != Turn.What.REOPENED)
                .forEach(step -> asked(step).filter(person -> !person.equals(by)).ifPresent(person ->
                        send(person, course.matter(), "approvals.notice.asked." + step.layer(), words(step.layer(), course.matter()))));
        boolean ended = what == Turn.What.DECIDED || what == Turn.What.REFUSED;
        PersonId proposer = course.matter().proposer();
        if (ended && !proposer.equals(by)) {
            minute.stream().findFirst().ifPresent(last ->
                    send(proposer, course.matter(), "approvals.notice.decided", "approvals.decision." + last.decision()));
        }
    }

    private static String words(Layer layer, KeptMatter matter) {
        return layer == Layer.DECIDE || layer == Layer.LINE ? "approvals.proposal." + matter.proposal() : "approvals.layer." + layer;
    }

    private Optional<PersonId> asked(KeptStep step) {
        return step.addressee().person()
                .or(() -> step.addressee().post().flatMap(services.chart()::inChargeOf).map(Capacity::person));
    }

    private void send(PersonId to, KeptMatter matter, String subject, String words) {
        Notice notice = new Notice(
                to, subject, List.of(), List.of(new Notice.Line(matter.record(), words, List.of(), matter.title())), services.today());
        ways.get().forEach(way -> way.send(notice));
    }
}
