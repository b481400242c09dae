package io.github.fplint.assess;

import java.util.Optional;

/** The benign causes that guidance names. The order is the one in which reports list them. */
public enum Category {
    ADMIN_ACTIVITY("admin-activity", "a human administrator does it by hand"),
    ADMIN_SCRIPT("admin-script", "a script run by IT does it"),
    SCHEDULED_TASK("scheduled-task", "a timer does it"),
    AUTOMATION_PIPELINE("automation-pipeline", "orchestration, CI/CD or a service account does it"),
    ENDPOINT_MANAGEMENT("endpoint-management", "device management or software distribution does it"),
    SOFTWARE_INSTALLER("software-installer", "installing, updating or removing software does it"),
    THIRD_PARTY_SOFTWARE("third-party-software", "another legitimate application normally behaves so"),
    PLATFORM_BEHAVIOUR("platform-behaviour", "the operating system or cloud service does it by design"),
    REMOTE_ACCESS("remote-access", "a sanctioned remote session does it"),
    SECURITY_MONITORING_AGENT("security-monitoring-agent", "a security or monitoring agent does it"),
    SCANNER_INVENTORY("scanner-inventory", "a vulnerability scan, discovery or inventory does it"),
    SECURITY_TESTING("security-testing", "an authorised test or investigation does it"),
    BACKUP_RECOVERY("backup-recovery", "backup, restore or replication does it"),
    DEVELOPER_ACTIVITY("developer-activity", "developers, testers or build tools do it"),
    TROUBLESHOOTING("troubleshooting", "someone diagnoses or repairs a system"),
    USER_ACTIVITY("user-activity", "an ordinary user works or errs"),
    IDENTITY_LIFECYCLE("identity-lifecycle", "onboarding, role assignment or credential rotation does it"),
    PLANNED_CHANGE("planned-change", "an approved change, migration or maintenance does it"),
    INTENDED_USE("intended-use", "the organisation knowingly uses the very thing that the rule detects"),
    NETWORK_TOPOLOGY("network-topology", "a shared address, VPN, proxy or server role explains it"),
    FAULT_OR_LEGACY("fault-or-legacy", "something is broken, misconfigured or outdated"),
    LOOKALIKE_MATCH("lookalike-match", "the pattern coincides with something unrelated");

    private final String id;
    private final String meaning;

    Category(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    /** The name in reports and data, such as {@code admin-script}. */
    public String id() {
        return id;
    }

    /** The cause in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The category with the given {@link #id()}. */
    public static Optional<Category> of(String id) {
        for (Category category : values()) {
            if (category.id.equals(id)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
