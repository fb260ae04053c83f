package th.samnak.search;

import java.util.List;

/** Whoever keeps notes of what is in the index until it is on the disk too. */
public interface SaveWatch {

    SaveWatch NOBODY = new SaveWatch() {
        @Override
        public List<String> held() {
            return List.of();
        }

        @Override
        public void saved(List<String> notes) {}

        @Override
        public void again() {}
    };

    /** Called before the index is put on the disk: notes of what it holds by now. */
    List<String> held();

    /** The index with all that was {@link #held} is on the disk. */
    void saved(List<String> notes);

    /** What was held has to be read again: the index went back to its last state, or was filled meanwhile from older reads. */
    void again();
}
