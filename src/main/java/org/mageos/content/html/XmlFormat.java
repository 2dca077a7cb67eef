package org.mageos.content.html;

/** What an XML file of a site is. */
public enum XmlFormat {
    SITEMAP,
    SITEMAP_INDEX,
    RSS,
    ATOM,
    /** Some other XML, in which no links are looked for. */
    OTHER
}
