package th.samnak.correspondence.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.register.BoardMove;
import th.samnak.ui.register.Happening;

/** Incoming letters on a board, where the step that leads from one state to the other is taken, and on a calendar of deadlines. */
final class IncomingMoves implements BoardMove<IncomingRow> {

    /** The states through which a matter passes in a unit. */
    static final Set<String> COLUMNS = Stream.of(
                    IncomingState.ROUTED, IncomingState.AT_UNIT, IncomingState.ASSIGNED, IncomingState.PROPOSED, IncomingState.ORDERED,
                    IncomingState.REPLIED, IncomingState.FILED)
            .map(IncomingState::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Office office;
    private final IncomingView.Services services;

    IncomingMoves(Office office, IncomingView.Services services) {
        this.office = office;
        this.services = services;
    }

    @Override
    public void move(IncomingRow row, String to, Runnable done) {
        office.demandToday();
        IncomingDetails letter = services.letters().open(row.id());
        IncomingState target = IncomingState.valueOf(to);
        List<IncomingStep> ways = Arrays.stream(IncomingStep.values())
                .filter(step -> step.to() == target && step.legalFrom(letter.row().state()) && step != IncomingStep.REPLY)
                .toList();
        List<StepOffer<IncomingStep>> offers = letter.steps().stream().filter(offer -> ways.contains(offer.step())).toList();
        StepOffer<IncomingStep> offer = offers.stream().filter(StepOffer::allowed).findFirst()
                .or(() -> offers.stream().findFirst())
                .orElseThrow(() -> new RuleViolation("correspondence.error.no-such-move"));
        offer.why().ifPresent(why -> {
            throw new RuleViolation(why.key(), why.arguments().toArray());
        });
        MatterActs matters = new MatterActs(office, services.matters(), services.filing(), done);
        new IncomingActs(office, services.reception(), services.desk(), matters, done).take(offer.step(), letter.at());
    }

    /** What is due in a month and the days beside it. */
    List<Happening> deadlines(IncomingFilter filter, YearMonth month) {
        return services.letters().due(filter, month.atDay(1).minusDays(6), month.atEndOfMonth().plusDays(6)).stream()
                .map(row -> happening(row, row.dueAt().map(office::day).orElseThrow()))
                .toList();
    }

    private Happening happening(IncomingRow row, LocalDate day) {
        String subject = Marks.subject(row.masked(), row.subject());
        Tone tone = row.overdue() ? Tone.LATE : row.state().settled() ? Tone.DONE : Tone.PLAIN;
        String words = row.overdue() ? "◷ " + subject : subject;
        return new Happening(day, words, Lines.parted(subject, row.from(), row.holder()), tone, Paths.incoming(row.id()));
    }
}
