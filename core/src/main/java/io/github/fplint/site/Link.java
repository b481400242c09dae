package io.github.fplint.site;

/** A word that leads to a page; {@code href} is below the site's folder, empty where there is none. */
record Link(String label, String href) {}
