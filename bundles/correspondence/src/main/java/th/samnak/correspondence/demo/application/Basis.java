package th.samnak.correspondence.demo.application;

import java.time.Clock;
import java.util.function.Function;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.time.ViewedDay;
import th.samnak.correspondence.incoming.application.IncomingActs;
import th.samnak.correspondence.incoming.application.JpaIncomingActs;
import th.samnak.correspondence.incoming.application.JpaIncomingSource;
import th.samnak.correspondence.letter.application.AttachmentBook;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.Deadlines;
import th.samnak.correspondence.letter.application.JpaAttachmentBook;
import th.samnak.correspondence.letter.application.JpaChronicle;
import th.samnak.correspondence.letter.application.JpaDeadlines;
import th.samnak.correspondence.letter.application.JpaLetterDesk;
import th.samnak.correspondence.letter.application.JpaLetterHeads;
import th.samnak.correspondence.letter.application.JpaLetterLinks;
import th.samnak.correspondence.letter.application.JpaLetterNews;
import th.samnak.correspondence.letter.application.JpaPeople;
import th.samnak.correspondence.letter.application.JpaSuperiors;
import th.samnak.correspondence.letter.application.JpaVisibility;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.application.LetterLinks;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Superiors;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.outgoing.application.JpaAnsweredLetters;
import th.samnak.correspondence.outgoing.application.JpaOutgoingSource;
import th.samnak.correspondence.records.application.JpaLetterRecords;

/** What lies under all services: who may see, what was done, who is told. */
record Basis(
        Visibility visibility,
        LetterHeads heads,
        LetterDesk desk,
        Deadlines deadlines,
        People people,
        AttachmentBook book,
        LetterIndex index,
        Minutes minutes) {

    static Basis of(WholeOffice.Platform p, Clock clock, ViewedDay viewed, Function<LetterHeads, LetterIndex> index) {
        Minutes minutes = p.minutes().on(clock, new SittingClock(clock));
        Visibility visibility = new JpaVisibility(p.access(), p.organisation(), p.audit(), p.inheritance(), viewed, clock);
        LetterHeads heads = new JpaLetterHeads(new JpaIncomingSource(), new JpaOutgoingSource());
        LetterIndex letters = index.apply(heads);
        LetterNews news = new JpaLetterNews(
                p.events(), letters, new JpaLetterRecords(p.database(), heads, p.records(), p.inheritance(), clock));
        Chronicle chronicle = new JpaChronicle(p.access(), minutes, clock);
        LetterLinks links = new JpaLetterLinks(heads, visibility);
        LetterDesk desk =
                new JpaLetterDesk(visibility, chronicle, news, links, new JpaAnsweredLetters(chronicle, news, clock));
        Deadlines deadlines = new JpaDeadlines(p.rules(), p.calendar(), clock);
        Superiors superiors = new JpaSuperiors(p.accounts(), p.access(), p.organisation());
        People people = new JpaPeople(p.organisation(), superiors, deadlines, clock);
        AttachmentBook book = new JpaAttachmentBook(p.files(), p.versions(), heads, chronicle, p.access(), clock);
        return new Basis(visibility, heads, desk, deadlines, people, book, letters,
                minutes);
    }

    IncomingActs incomingActs(WholeOffice.Platform p, Approvals approvals, Clock clock) {
        return new JpaIncomingActs(p.database(), visibility, desk.chronicle(), desk.news(), approvals, clock);
    }
}
