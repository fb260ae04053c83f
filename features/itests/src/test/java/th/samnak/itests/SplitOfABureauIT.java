package th.samnak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.system.RunningSamnak;
import th.samnak.testing.system.RunningSamnak.Answer;
import th.samnak.testing.system.SplitBureau;

/** A bureau of 43 posts is split on 1 ต.ค. 2569, by commands on the assembled product. Source: handbook, scenario S2. */
class SplitOfABureauIT {

    private static final Pattern ROW = Pattern.compile("\"what\":\"([^\"]+)\",\"row\":\"([^\"]+)\"");
    private static final List<String> MOVEMENTS = List.of(
            "person|oags-14|24|0", "person|oags-15|16|0", "vacant|oags-14|2|0", "vacant|oags-15|1|0", "post|oags-14|26|0",
            "post|oags-15|17|0", "split:asset|oags-14|85|4215500.00", "split:asset|oags-15|35|2264500.00",
            "split:complaint|oags-14|2|0", "split:complaint|oags-15|1|0", "split:carry-over|oags-14|1|1000000.00",
            "split:carry-over|oags-15|1|250000.00");

    @TempDir
    private Path folder;

    private RunningSamnak samnak;

    @BeforeEach
    void start() {
        samnak = SplitBureau.started(folder);
    }

    @AfterEach
    void stop() {
        samnak.close();
    }

    @Test
    void every_sum_arrives_and_all_of_it_can_be_taken_back() throws IOException {
        List<String> mapping = mapping();
        String untouched = compact("org:checksum", "--json");

        String forgetful = draft(mapping.stream().filter(line -> !line.contains("s2-post-39 ")).toList());
        Answer refused = samnak.admin("reorg:rehearse", forgetful, "--json");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.text()).contains("s2-p39").contains("blocks");
        samnak.mustDo("reorg:sign", forgetful);
        samnak.mustDo("reorg:gazette", forgetful, "143", "1 ง", "1", "2569-09-15");
        assertThat(samnak.admin("reorg:schedule", forgetful, "s2-head").status()).isNotZero();
        samnak.mustDo("reorg:withdraw", forgetful, "ลืมคนหนึ่ง");

        String plan = draft(mapping);
        String rehearsed = compact("reorg:rehearse", plan, "--json");
        MOVEMENTS.forEach(line -> assertThat(rehearsed).contains(movement(line)));
        assertThat(rehearsed).contains("1,847").doesNotContain("differs").doesNotContain("blocks");
        assertThat(compact("reorg:rehearse", plan, "--json")).isEqualTo(rehearsed);

        samnak.mustDo("reorg:sign", plan);
        assertThat(samnak.admin("reorg:gazette", plan, "142", "1 ง", "1", "2569-09-15").status()).isNotZero();
        samnak.mustDo("reorg:gazette", plan, "143", "1 ง", "1", "2569-09-15");
        samnak.mustDo("reorg:schedule", plan, "s2-head");
        String planned = compact("org:checksum", "--json");
        assertThat(recordsOf(planned)).isEqualTo(recordsOf(untouched));
        assertThat(samnak.admin("reorg:cutover", plan).status()).as("before its day").isNotZero();

        samnak.mustDo("clock:set", "2026-10-01T00:00:01");
        SplitBureau.await(() -> compact("reorg:list", "--json").matches(".*\"plan\":\"" + plan + "\"[^}]*RECONCILED.*"));
        carriedOut(plan);

        samnak.mustDo("reorg:undo", plan);
        assertThat(compact("org:checksum", "--json")).isEqualTo(planned);
    }

    private void carriedOut(String plan) {
        String lists = compact("reorg:lists", plan, "--json");
        assertThat(lists).contains("\"subject\":\"person\",\"count\":24").contains("\"subject\":\"person\",\"count\":16");
        assertThat(compact("org:as-of", "2569-09-30", "--json")).contains("oags-7").doesNotContain("oags-14");
        assertThat(compact("org:as-of", "2569-10-01", "--json")).contains("oags-14").contains("oags-15");
        samnak.mustDo("records:orphans");
        assertThat(compact("records:tally", "oags-14", "--json")).contains("4215500.00");
        assertThat(compact("records:custody", "split:complaint:C3", "--json")).contains("oags-7").contains("oags-15");
        String proof = compact("register:prove", "--year", "2569", "--json");
        assertThat(proof).contains("1847");
    }

    private List<String> mapping() {
        List<String> lines = new ArrayList<>(List.of(
                "split | oags-7 | oags-14 | สำนักบริหารพัสดุ | Supplies Bureau | อส 0001.14 | oags | 7",
                "split | oags-7 | oags-15 | สำนักบริหารยานพาหนะและทรัพย์สิน | Vehicles and Property Bureau | อส 0001.15 | oags | 8",
                "kind | oags-7 | * | oags-14",
                "post | oags-7-director | oags-14 | ผู้อำนวยการสำนักบริหารพัสดุ | | heads"));
        for (int i = 1; i < 43; i++) {
            boolean supplies = i < 24 || i == 40 || i == 41;
            lines.add("post | s2-post-" + i + " | " + (supplies ? "oags-14" : "oags-15 | | | " + (i == 24 ? "heads" : "")));
        }
        IntStream.range(85, 120).forEach(i -> lines.add("record | split:asset:A%03d | oags-15".formatted(i)));
        lines.add("record | split:complaint:C3 | oags-15");
        lines.add("record | split:carry-over:K2 | oags-15");
        Matcher rows = ROW.matcher(compact("split:furnish", "--json"));
        while (rows.find()) {
            lines.add(rows.group(1).equals("mandate") ? "mandate | " + rows.group(2) + " | oags-14"
                    : "order | " + rows.group(2) + " | " + (rows.group(1).equals("D1") ? "KEEP" : "EXPIRE"));
        }
        return lines;
    }

    private String draft(List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), lines);
        Matcher plan = Pattern.compile("\"plan\":\"([^\"]+)\"")
                .matcher(compact("reorg:draft", "oags", "s2-announcement", "2569-10-01", file.toString(), "--json"));
        assertThat(plan.find()).isTrue();
        return plan.group(1);
    }

    private static String movement(String line) {
        String[] cells = line.split("\\|");
        return "\"subject\":\"%s\",\"from\":\"oags-7\",\"to\":\"%s\",\"count\":%s,\"amount\":\"%s\""
                .formatted(cells[0], cells[1], cells[2], cells[3]);
    }

    private static String recordsOf(String checksums) {
        return checksums.substring(checksums.indexOf("records"));
    }

    /** The answer without blanks outside of texts. */
    private String compact(String... command) {
        return samnak.mustDo(command).replaceAll("\\s*\\n\\s*", "").replaceAll("\"\\s*:\\s*", "\":").replaceAll(",\\s+\"", ",\"");
    }
}
