# Writes kramdown.tsv and jekyll.tsv, the ids and slugs of headings.tsv:
#   apt-get install jekyll    (kramdown 2.4.0, kramdown-parser-gfm 1.1.0, jekyll 4.3.1 of Debian 12)
#   ruby kramdown-ids.rb
# The headers are given to kramdown's converter and to its GFM parser as elements, with their text as it is.
require 'kramdown'
require 'kramdown-parser-gfm'
require 'jekyll'
Jekyll.logger.log_level = :error

lines = File.read('headings.tsv', encoding: 'UTF-8').split("\n", -1).reject { |l| l.start_with?('#') && !l.include?("\t") }
documents = lines.join("\n").chomp("\n").split("\n\n").map { |d| d.split("\n").map { |l| l.split("\t", -1) } }

def headers(headings)
  root = Kramdown::Element.new(:root, nil, nil, options: {})
  headings.each do |text, id|
    header = Kramdown::Element.new(:header, nil, nil, level: 2, raw_text: text)
    header.attr['id'] = id unless id.empty?
    root.children << header
  end
  root
end

def basic(headings, options = {})
  root = headers(headings)
  converter = Kramdown::Converter::Html.send(:new, root, Kramdown::Options.merge(options))
  root.children.map do |header|
    CGI.unescapeHTML(converter.convert(header, 0)[/ id="([^"]*)"/, 1])
  end
end

def gfm(headings)
  root = headers(headings)
  Kramdown::Parser::GFM.send(:new, '', Kramdown::Options.merge({})).update_elements(root)
  root.children.map { |header| header.attr['id'] }
end

groups = documents.map do |headings|
  columns = [basic(headings), gfm(headings)]
  headings.each_with_index.map { |(text, id), i| [text, id, *columns.map { |c| c[i] }].join("\t") + "\n" }.join
end
File.write('kramdown.tsv', "# Made by kramdown-ids.rb: text, explicit id, kramdown, GFM\n" + groups.join("\n"))

modes = %w[raw default pretty ascii latin none]
texts = documents.flatten(1).map(&:first).uniq
rows = texts.map do |text|
  slugs = modes.map { |mode| Jekyll::Utils.slugify(text, mode: mode) }
  ([text] + slugs + [Jekyll::Utils.slugify(text, mode: 'pretty', cased: true)]).join("\t") + "\n"
end
File.write('jekyll.tsv', "# Made by kramdown-ids.rb: text, slugs in mode #{modes.join(', ')}, pretty and cased\n" + rows.join)
