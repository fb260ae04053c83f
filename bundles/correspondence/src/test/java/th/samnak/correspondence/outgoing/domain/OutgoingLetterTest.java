package th.samnak.correspondence.outgoing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.letter.domain.Urgency;

class OutgoingLetterTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:30:00Z");
    private static final PersonId DRAFTER = new PersonId("somchai");
    private static final PersonId CHECKER = new PersonId("malee");
    private static final PersonId SIGNER = new PersonId("prasert");

    static Stream<Arguments> every_step_in_every_state() {
        return Stream.of(OutgoingStep.values())
                .filter(step -> step != OutgoingStep.FILE_COPY)
                .flatMap(step -> Stream.of(OutgoingState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource
    void every_step_in_every_state(OutgoingStep step, OutgoingState state) {
        OutgoingLetter letter = in(state, Secrecy.ORDINARY);
        boolean held = step != OutgoingStep.SIGN || letter.holder().equals(Optional.of(SIGNER));
        if (step.legalFrom(state) && held) {
            take(letter, step);
            assertThat(letter.state()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> take(letter, step)).isInstanceOf(RuleViolation.class);
            assertThat(letter.state()).isEqualTo(state);
        }
    }

    @Test
    void the_most_secret_goes_by_messenger_only() {
        for (Channel channel : Channel.values()) {
            OutgoingLetter letter = in(OutgoingState.SIGNED, Secrecy.TOP_SECRET);
            if (channel == Channel.MESSENGER) {
                letter.send(channel, NOW);
                assertThat(letter.state()).isEqualTo(OutgoingState.SENT);
            } else {
                assertThatThrownBy(() -> letter.send(channel, NOW)).isInstanceOf(RuleViolation.class);
            }
        }
    }

    @Test
    void the_copy_is_filed_once_and_only_after_it_was_sent() {
        Keeping where = new Keeping("R10", "", NOW, Optional.empty());
        assertThatThrownBy(() -> in(OutgoingState.SIGNED, Secrecy.ORDINARY).fileCopy(where))
                .isInstanceOf(RuleViolation.class);
        OutgoingLetter sent = in(OutgoingState.SENT, Secrecy.ORDINARY);
        sent.fileCopy(where);
        assertThat(sent.state()).isEqualTo(OutgoingState.SENT);
        assertThatThrownBy(() -> sent.fileCopy(where)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void delivery_is_not_in_the_future_and_somebody_received_it() {
        OutgoingLetter sent = in(OutgoingState.SENT, Secrecy.ORDINARY);
        assertThatThrownBy(() -> sent.delivered("คุณรับ", NOW.plusSeconds(60), NOW)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> sent.delivered(" ", NOW, NOW)).isInstanceOf(RuleViolation.class);
        assertThat(sent.state()).isEqualTo(OutgoingState.SENT);
    }

    @Test
    void paragraphs_are_parted_by_line_ends() {
        assertThat(text("หนึ่ง\n\nสอง\n \nสาม").paragraphs()).containsExactly("หนึ่ง", "สอง", "สาม");
    }

    private static OutgoingLetter in(OutgoingState state, Secrecy secrecy) {
        OutgoingLetter letter = new OutgoingLetter(
                "1", new UnitId("oags-1"), DRAFTER, text("ข้อความ"),
                new Handling(Urgency.NORMAL, secrecy, secrecy.isSecret() ? "เหตุผล" : ""), Optional.empty(), NOW);
        List<OutgoingStep> whole = List.of(
                OutgoingStep.MARK_CHECKED, OutgoingStep.PROPOSE, OutgoingStep.SIGN, OutgoingStep.SEND,
                OutgoingStep.CONFIRM_DELIVERY, OutgoingStep.ANSWER);
        if (state == OutgoingState.CANCELLED) {
            take(letter, OutgoingStep.CANCEL);
        } else if (secrecy == Secrecy.TOP_SECRET) {
            whole.stream().limit(3).forEach(step -> take(letter, step));
        } else {
            whole.stream().limit(state.ordinal()).forEach(step -> take(letter, step));
        }
        assertThat(letter.state()).isEqualTo(state);
        return letter;
    }

    private static void take(OutgoingLetter letter, OutgoingStep step) {
        switch (step) {
            case REVISE -> letter.revise(text("ใหม่"), letter.handling(), Optional.empty(), NOW);
            case SUBMIT -> letter.submit(CHECKER, NOW);
            case MARK_CHECKED -> letter.check(CHECKER, NOW);
            case PROPOSE -> letter.propose(SIGNER, NOW);
            case SEND_BACK -> letter.sendBack(NOW);
            case SIGN -> letter.sign(new Signature(
                    "อต 0001/1", LocalDate.of(2026, 8, 3), 1,
                    Decider.inOwnPost(SIGNER, "นายประเสริฐ มั่นกิจ", "ผู้อำนวยการ"), NOW, "00"));
            case SEND -> letter.send(Channel.POST, NOW);
            case CONFIRM_DELIVERY -> letter.delivered("คุณรับ", NOW, NOW);
            case ANSWER -> letter.answered(NOW);
            case CANCEL -> letter.cancel("เหตุผล", NOW);
            case FILE_COPY -> letter.fileCopy(new Keeping("R10", "", NOW, Optional.empty()));
        }
    }

    private static Text text(String body) {
        return new Text(
                LetterKind.EXTERNAL_LETTER, new UnitId("oags-1"), "อธิบดี", "เรียน", "ทดสอบ", "", body, List.of(), List.of(),
                List.of());
    }
}
