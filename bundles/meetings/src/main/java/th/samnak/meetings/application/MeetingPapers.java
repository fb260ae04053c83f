package th.samnak.meetings.application;

/** What is printed of a meeting; made at the moment it is asked for. Another agency's meeting does not exist. */
public interface MeetingPapers {

    /** รายงานการประชุม as PDF: a draft until whoever presides has signed it. */
    byte[] minutes(String meeting);

    /** The same as DOCX. */
    byte[] minutesToEdit(String meeting);

    /** ระเบียบวาระการประชุม as PDF: a draft until the members are invited. */
    byte[] agenda(String meeting);

    /** The same as DOCX. */
    byte[] agendaToEdit(String meeting);
}
