import { fold } from '../../athletics/name.ts';

/** Given names that are nearly always a man’s or a woman’s in reports of the sport; names that both bear are left out. */
const MEN =
  `Aaron Abdellah Abdi Abel Abraham Adam Adrian Ahmed Akeem Akira Alain Alan Albert Alberto Alejandro Aleksandr Aleksey Alessandro Alexandre Alfred
  Alistair Allan Allen Álvaro Alvin Anatoliy Anders Andre Andreas Andrei Andrés Andrew Andrey Andriy Andrzej Andy Anthony Antoine Anton Antonio Armand
  Artem Arthur Artur Arturo Asafa Ato Atsushi Axel Balázs Barnabas Barry Ben Benard Benjamin Benson Bernard Bill Billy Birhanu Bob Bobby Boniface Boris
  Brad Brahim Brandon Brendan Brent Brett Brian Bruce Bruno Bruny Bryan Bryce Byron Caleb Callum Calvin Carl Carlo Carlos Carsten Cédric César Charles
  Charlie Chris Christian Christoph Christophe Christopher Clarence Claudio Clement Colin Connor Cornelius Cosmas Craig Curtis Cyrus Dai Daisuke Dalton
  Damian Damien Daniel Danny Dario Darius Dariusz Darrell Darren Darryl Darvis Dave David Davide Davis Dayron Dean Dejene Dennis Dereje Derek Derrick
  Desmond Detlef Diego Dieter Dietmar Dimitrios Dirk Dmitriy Dmitry Dmytro Dominic Dominik Don Donald Donovan Dorian Doug Duncan Dwain Dwayne Dwight
  Dylan Dzmitry Ed Eddie Eddy Edgar Eduard Eduardo Edward Edwin Elias Elijah Eliud Emanuel Emil Emmanuel Enrico Enrique Eric Erick Erik Ernest Ethan
  Ezekiel Fabián Fábio Federico Felix Fermin Fernando Festus Filip Florian Floyd Francesco Francis Francisco Franck Francois Frank Frankie Fred Frédéric
  Frederick Gábor Gabriel Gareth Garry Gary Gavin Gennadiy Geoff Geoffrey George Georgi Georgios Georgiy Geraint Gerald Gerard Gerd Gerhard Gianni
  Gideon Giles Giorgio Giovanni Giuseppe Glen Glenn Godfrey Gordon Graeme Graham Grant Greg Gregory Grigoriy Grzegorz Guillaume Haile Hamid Hans Harold
  Harri Harry Hector Henrik Henry Herbert Herman Hicham Hillary Hiroki Hiroshi Hiroto Hiroyuki Holger Hosea Howard Hubert Hugh Hugo Iain Ian Igor Ihor
  Ilya Ioannis Isaac Isaiah İsmail István Ivan Iwan Jacek Jack Jacob Jacques Jaime Jake Jakob Jakub Jamal James Jamie Jared Jaroslav Jarrod Jason Javier
  Jeff Jeffrey Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jim Jimmy Jiří Joachim Joao Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jörg
  Jorge Jose Josef Joseph Josh Joshua Josphat Jozef Juan Juha Julian Julio Julius Jürgen Jussi Justin Justus Kamil Karl Karsten Kazuhiro Kazuki Kazuya
  Keisuke Keita Keith Kelvin Ken Kenenisa Kenji Kenneth Kenny Kenta Kenteris Kento Kevin Khalid Kieran Kirill Klaus Kohei Koji Koki Konstantin
  Konstantinos Kostas Kotaro Krzysztof Kurt Laban Lamont Larry Lars László Laurence Lawrence Lázaro Leandro Lee Leo Leon Leonard Leonardo Leonid Leroy
  Leszek Liam Linford Lorenzo Louis Lucas Luis Luka Lukáš Luke Maksim Malcolm Manfred Manuel Marc Marcel Marcin Marco Marcus Marek Mario Marius Mark
  Marko Markus Marlon Martin Martyn Marvin Masaki Massimo Mateusz Mathew Mathias Matt Matteo Matthew Matthias Maurice Mauro Max Maxim Mehdi Micah
  Michael Michal Michał Mickael Miguel Mikael Mike Mikhail Mikko Milton Miroslav Mirosław Mohamed Mohammed Moses Musa Mustapha Naoki Nathan Nathaniel
  Neil Nelson Nicholas Nick Nicolas Nigel Nikolay Nils Noah Norbert Noureddine Obadele Oleg Oleksandr Oleksiy Oliver Olivier Omar Oscar Pablo Paolo
  Patrick Patrik Paul Paulo Pavel Paweł Pedro Perry Peter Petr Phil Philemon Philip Philippe Phillip Phillips Pierre Pieter Piotr Pius Przemysław Pyotr
  Quentin Rachid Rafael Rafał Rainer Ralf Ralph Ramon Randy Raphael Raúl Ray Raymond Reggie Reuben Rhys Ricardo Riccardo Richard Rick Ricky Rob Robbie
  Robert Roberto Rodney Roger Roland Rolf Romain Roman Ron Ronald Ronnie Ross Roy Ruben Ruslan Russell Ryan Ryo Ryota Ryszard Ryuji Said Saif Salvatore
  Samir Samson Samuel Samwel Satoru Satoshi Scott Sean Sebastian Sébastien Sergei Sergey Sergio Sergiy Serhiy Shadrack Shane Shaun Shawn Sheldon Shota
  Silas Simon Sondre Stanislav Stanisław Stanley Stefan Stefano Steffen Štěpán Stephan Stéphane Stephen Steve Steven Stuart Sven Takahiro Takashi
  Takayuki Takuma Takumi Takuya Tarik Tatsuya Teddy Terrance Terry Theo Thierry Thomas Tim Timo Timothy Titus Tobias Todd Tom Tomas Tomasz Tommy
  Tomohiro Tomoya Tony Torsten Travis Trevor Troy Tyrone Tyson Usain Uwe Vadim Valentín Valeriy Vasiliy Victor Viktor Vincent Vitaliy Vladimir Vladislav
  Volker Volodimir Vyacheslav Walter Wayde Wayne Wesley Wilfred William Willie Willy Wilson Wojciech Wolfgang Xavier Yared Yassine Yevgeniy Yohan
  Youssef Yuichi Yuji Yuri Yuriy Yusuke Yuta Yuto Yuya Zach Zane Zdeněk Zharnel Łukasz`.split(/\s+/);
const WOMEN =
  `Aaliyah Abby Abi Abigail Adriana Agata Agnes Agnieszka Aisha Aleksandra Alena Alex-Ann Alexa Alexandra Alice Alicia Alina Alison Alla Allie Allison
  Allyson Alyssa Amanda Amber Amy Ana Anastasia Anastasiya Andrea Angela Angie Anita Anja Ann Anna Anne Annette Annie Annika Antonia Antonina Ashleigh
  Ashley-Ann Athing Audrey Barbara Barbora Beata Beatrice Beatriz Becky Benita Berhane Beth Bethany Bettina Betty Bev Beverley Beverly Bianca Birgit
  Blanka Brenda Brianna Bridget Brigita Brigitte Brittany Brooke Brooklyn Camille Carla Carmelita Carmen Carol Carolin Carolina Caroline Carrie Caster
  Catherine Cathy Cecilia Chandra Charlene Charlotte Chelsea Cheryl Chioma Chloe Christina Christine Ciara Cindy Claire Claudia Colleen Cristina Cynthia
  Dafne Daisy Dalilah Daniela Danielle Darya Daryll Dawn Debbie Deborah Deena Denise Derartu Desiree Diana Diane Dina Donna Dorcas Doris Edith Edna
  Eilidh Eilish Ejgayehu Elaine Eleanor Elena Eleni Eleonora Elina Elisa Elisabeth Elise Elizabeth Ella Ellen Ellie Elodie Elvira Emilia Emilie Emily
  Emma Erica Erika Erin Esther Eunice Eva Evelyn Ewa Fabienne Faith Fatima Femke Fiona Florence Francesca Freya Gabby Gabriela Gabriella Gabrielle Gail
  Galina Genzebe Georgia Georgina Gete Gillian Gina Giulia Gladys Gloria Glory Grace Gudaf Gwen Gwendolyn Haley Hana Hanna Hannah Hayley Heather Heidi
  Heike Helen Helena Hellen Hitomi Holly Ibolya Inessa Inga Ingrid Inna Inês Irina Iryna Isabel Isabelle Ivana Jackie Jackline Jacqueline Jada Jade Jana
  Jane Janet Janice Janine Jarmila Jasmine Jazmin Jeanette Jelena Jemma Jenna Jennifer Jenny Jess Jessica Jessie Jill Jillian Joan Joanna Joanne Jodie
  Johanna Jolanta Josephine Joyce Judit Judith Judy Julia Julie Juliet Justyna Kajsa Kana Kaori Karen Karin Karolina Katalin Katarzyna Kate Katelyn
  Katerina Katharina Katharine Katherine Kathrin Kathryn Kathy Katie Katrina Katsiaryna Kayla Keely Kelli Kelly Kerron Kerstin Kim Kimberly Kirsten
  Kirsty Klara Klaudia Krista Kristin Kristina Kseniya Lana Larisa Latoya Laura Lauren Lauryn Lea Leah Lena Leonie Lesley Leslie-Ann Letesenbet Lidia
  Lidiya Lilian Liliana Liliya Lina Linda Lindsay Lisa Liz Lorna Lorraine Louise Lucia Lucie Lucy Ludmila Lydia Lynn Lyubov Lyudmila Mackenzie Maddie
  Madeleine Madeline Madison Magdalena Maggie Maja Malin Manuela Mara Marcela Margaret Margarita Maria Mariam Mariana Marie Marina Marion Marissa Marita
  Mariya Marta Martha Martina Mary Maryam Maureen Maya Małgorzata Megan Meghan Megumi Melanie Meleana Melinda Melissa Mercy Merlene Meseret Mia Michaela
  Michelle Mihaela Miho Miki Miriam Misaki Molly Momoko Monica Monika Monique Muriel Nadezhda Nadia Nadine Nafissatou Nancy Naomi Natalia Natalie
  Nataliya Natalya Natasha Nathalie Nelly Nicola Nicole Nikki Nina Nora Noriko Oksana Olena Olesya Olga Olha Olivia Pamela Paola Patricia Paula Paulina
  Pauline Penny Petra Polina Priscilla Rachel Raelene Rebecca Renata Renate Renee Rhona Rimma Rita Robyn Romana Rosa Rose Rosemary Rosie Ruth Sabina
  Sabine Sabrina Sally Samantha Sandra Sanya Sara Sarah Savannah Serena Shannon Sharon Sheena Sheila Shelly Shelly-Ann Shericka Sheryl Shirley Sifan
  Silvia Simona Sinead Sofia Sonia Sophia Sophie Stacey Stacy Stella Steph Stephanie Sue Summer Susan Susanna Susanne Suzanne Svetlana Sydney Sylvia
  Tamara Tania Tanya Tara Tatiana Tatsiana Tatyana Tegla Teresa Tereza Tessa Tetyana Tia Tiffany Tigist Tina Tirunesh Tonya Tori Tracey Tracy Trine
  Ulrike Ursula Urszula Valentina Valentyna Valeria Valerie Valeriya Vanessa Vera Veronica Veronika Victoria Viktoriya Violah Vivian Wendy Xenia Yana
  Yasmin Yekaterina Yelena Yelizaveta Yevgeniya Yoko Yolanda Yuka Yuliya Yumi Yvonne Zara Zhanna Zoe Zola Zoya Zuzana`.split(
    /\s+/,
  );

const SEX: ReadonlyMap<string, 'men' | 'women'> = new Map([
  ...MEN.map((name) => [fold(name), 'men'] as const),
  ...WOMEN.map((name) => [fold(name), 'women'] as const),
]);

/** "Kim Ju-ho": what stands first is the family’s name. */
const FAMILY_FIRST = /^\S+ \p{Lu}\p{Ll}+-\p{Ll}/u;

/** Whether a full name is a man’s or a woman’s by its first word; null where that doesn’t say. */
export const sexByName = (fullName: string): 'men' | 'women' | null =>
  FAMILY_FIRST.test(fullName) ? null : (SEX.get(fold(fullName.split(/[\s]/)[0] ?? '')) ?? null);
