package io.github.fplint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementNormaliserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Administrative script | administrator scripts",
                "Administrative script | Legitimate administration script",
                "Backups by cron | The backup by cron.",
                "Organisation uses a customised proxy | organization using customized proxies",
                "Vulnerability scanner | vulnerability scanning",
                "Penetration testing | pentest",
                "3rd party software | Third-party applications",
                "Software updates or installations | installation and update of software",
                "Legitimate use | Benign activity",
                "Ligitimate use of rclone | Legit usage of RClone",
                "System administrator activity | Legitimate administrative tasks",
                "Administrators may run this command | Administrative activity",
                "Approved activity by IT staff | Admin usage",
                "Scripts run by administrators | Admin script",
                "Backup tools | Backup software",
                "Monitoring solutions | Monitoring tools as part of their normal operation",
                "Kiosk updates by authorized personnel | Kiosk patches for legitimate purposes",
                "Vulnerablity scanners | Vulnerability scans",
                "Label printers: poll the spooler of every kiosk at night | poll the spooler of every kiosk at night",
                "Host name of a kiosk | Kiosk hostname"
            })
    void sameButForTheWording(String one, String other) {
        assertThat(StatementNormaliser.normalForm(one)).isNotEmpty().isEqualTo(StatementNormaliser.normalForm(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Administrative scripts | Scripts or administrators",
                "Use of rclone | Use of restic",
                "Software updates | Software removals",
                "Tools with similar flags | Tools with flags",
                "Backup jobs | No backup jobs",
                "Scheduled tasks | Administrative tasks",
                "svchost.exe | lsass.exe",
                "Administrators create accounts | Administrator accounts are created",
                "Administrative tools | Software and administrative tasks",
                "Creation of kiosk events | Creation of kiosk tasks",
                "Decryption of kiosks | Encryption of kiosks",
                "Approved changes | Changes"
            })
    void notTheSame(String one, String other) {
        assertThat(StatementNormaliser.normalForm(one)).isNotEqualTo(StatementNormaliser.normalForm(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Print servers may trigger this rule, filter as needed. | Print servers",
                "False positives may occur when a kiosk restarts. | a kiosk restarts",
                "Kiosk restarts. Please update the filter macro to remove false positives. | Kiosk restarts",
                "Although unlikely, some label printers may generate this alert. | label printers",
                "Label printers should be excluded from the rule. | Label printers",
                "If this activity is related to a label printer, consider adding an exception. | a label printer",
                "Label printers (e.g. in shops) do this, but this is uncommon | Label printers (e.g. in shops) do this",
                "**Label printers**: they poll `spool.exe` | Label printers: they poll spool.exe",
                "Exclude known label printers by adding an exception. | label printers",
                "Very rare, except for label printers in shops | label printers in shops",
                "Kiosks: If a shop restarts its kiosks daily, consider excluding them. | a shop restarts its kiosks daily",
                "Label printers are noisy at night, ensure the query fits. | Label printers are noisy at night",
                "Label printers may lead to spikes in traffic | Label printers",
                "Label printers in shops can appear suspicious | Label printers in shops",
                "The only false positives are label printers | label printers"
            })
    void adviceAndOddsAreLeftOut(String statement, String cause) {
        assertThat(StatementNormaliser.causes(statement)).containsExactly(cause);
    }

    @Test
    void oneCauseASentence() {
        assertThat(StatementNormaliser.causes(
                        "Label printers poll the spooler. Kiosks restart at night; verify the host."
                                + " Review the process before closing the alert."))
                .containsExactly("Label printers poll the spooler", "Kiosks restart at night");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " . ",
                "Unknown",
                "None identified at this time.",
                "Unlikely",
                "False positives should be limited, filter as needed.",
                "Verify the user and the host.",
                "Consider adding an exception for this host.",
                "No known false positives",
                "They often have a pattern.",
                "Kiosks are not necessarily malicious",
                "A new kiosk may indicate an intruder",
                "These paths are already excluded in the query",
                "If records are unavailable, keep the alert open",
                "Exclude these processes."
            })
    void nothingIsNoCause(String statement) {
        assertThat(StatementNormaliser.causes(statement)).isEmpty();
    }

    @Test
    void idsStayTheSame() {
        assertThat(StatementNormaliser.id("admin script"))
                .matches("[0-9a-f]{12}")
                .isEqualTo(StatementNormaliser.id("admin script"))
                .isNotEqualTo(StatementNormaliser.id("script"));
    }

    @Test
    void endlessTextsAreReadInReasonableTime() {
        for (String piece :
                List.of("a", "may be ", "filter ", "false positives ", "and, ", ". ", "((", "x.y ", "\u0000\uD800")) {
            String text = piece.repeat(1_000_000 / piece.length());
            long start = System.nanoTime();

            List<String> causes = StatementNormaliser.causes(text);
            causes.forEach(StatementNormaliser::normalForm);

            assertThat(causes)
                    .hasSizeLessThanOrEqualTo(40)
                    .allSatisfy(c -> assertThat(c).hasSizeLessThanOrEqualTo(401).doesNotContain("\u0000"));
            assertThat(System.nanoTime() - start).as(piece).isLessThan(5_000_000_000L);
        }
    }
}
