import { fold } from '../../athletics/name.ts';

/** Given names that are nearly always a man’s or a woman’s in reports of the sport; names that both bear are left out. */
const MEN =
  `Aaron Abdi Abel Abraham Adam Adrian Ahmed Alan Albert Alberto Aleksandr Aleksey Alfred Alistair Allan Allen Alvin Anders Andre Andrei Andrew Andy
  Anthony Antonio Armand Arthur Asafa Ato Barry Ben Benjamin Bernard Bill Billy Bob Boris Brad Brendan Brett Brian Bruce Bruny Bryan Callum Calvin
  Carl Carlos Charles Charlie Chris Christian Christopher Christophe Clarence Colin Craig Curtis Cyrus Dai Dalton Damian Damien Daniel Danny Darren
  Darvis Dave David Davis Dayron Dean Dennis Derek Derrick Desmond Diego Dieter Dmitriy Dmitry Donald Donovan Doug Duncan Dwain Dwayne Dwight Ed
  Eddie Edward Edwin Elijah Eliud Emanuel Emmanuel Eric Erik Ernest Ezekiel Felix Fermin Filip Floyd Francis Frank Frankie Fred Frederick Gareth
  Gary Gavin Geoff Geoffrey George Gerald Geraint Gerard Giles Glen Glenn Godfrey Gordon Graeme Graham Grant Greg Gregory Haile Hans Harold Harry
  Hector Henry Herbert Hicham Howard Hugh Hugo Iain Ian Igor Isaac Isaiah Ivan Iwan Jack Jacob Jake Jakob James Jamie Jared Jarrod Jason Javier Jeff
  Jeffrey Jeremy Jerome Jesse Jim Jimmy Joe Joel Johan John Johnny Jon Jonas Jonathan Jose Joseph Josh Joshua Juan Julian Julius Justin Karl Karsten
  Keith Kenenisa Kenneth Kenny Kenteris Kevin Khalid Konstantinos Kostas Lamont Lars Laurence Lawrence Lee Leo Leon Leonard Leroy Linford Louis Lucas
  Luis Luke Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Markus Marlon Martin Martyn Matt Matthew Maurice Max Maxim Michael Miguel Mike Mikhail
  Mohamed Mohammed Moses Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nils Noah Noureddine Obadele Oleg Oliver Omar Oscar Pablo Patrick Paul Pavel
  Pedro Perry Peter Phil Philip Phillips Pierre Rafael Ralph Randy Raphael Ray Raymond Rhys Ricardo Richard Rick Rob Robbie Robert Roberto Rodney
  Roger Roland Roman Ron Ronald Ross Roy Russell Ryan Said Saif Samuel Scott Sean Sebastian Sergei Sergey Shaun Simon Sondre Stanley Stefan Stephen
  Steve Steven Stuart Terry Theo Thomas Tim Timothy Tom Tomas Tommy Tony Travis Trevor Tyrone Tyson Usain Vadim Victor Viktor Vincent Vladimir
  Vyacheslav Walter Wayde Wayne Wilfred William Wilson Wolfgang Yared Yohan Yuri Yuriy Zharnel`.split(/\s+/);
const WOMEN =
  `Abby Abi Abigail Agnes Aleksandra Alex-Ann Alexandra Alice Alicia Alison Allyson Amanda Amber Amy Ana Anastasia Andrea Angela Angie Anita Ann Anna
  Anne Annette Ashleigh Ashley-Ann Athing Barbara Beatrice Becky Benita Berhane Beth Bev Beverley Beverly Bianca Blanka Brenda Brianna Bridget Brigita
  Brittany Carmelita Carol Carolina Caroline Caster Catherine Cathy Charlotte Chandra Charlene Cheryl Chioma Christina Christine Ciara Cindy Claire
  Claudia Colleen Cynthia Daisy Dafne Dalilah Daniela Danielle Daryll Dawn Deborah Debbie Deena Denise Derartu Diana Diane Dina Donna Doris Edith Edna
  Eilidh Eilish Ejgayehu Elaine Eleanor Elena Elise Elizabeth Ella Ellen Emily Emma Erin Esther Eunice Eva Evelyn Ewa Faith Fatima Femke Fiona Florence
  Francesca Freya Gabby Gabriela Gail Genzebe Georgia Georgina Gete Gillian Gina Glory Grace Gudaf Gwen Gwendolyn Hannah Hayley Heather Heike Helen
  Helena Hellen Holly Ibolya Inessa Inga Ingrid Irina Isabel Isabelle Jackie Jacqueline Jade Jane Janet Janine Jarmila Jazmin Jeanette Jelena Jemma
  Jenna Jennifer Jenny Jess Jessica Jill Joan Joanna Joanne Jodie Josephine Joyce Juliet Julia Julie Kajsa Karen Karin Kate Katharine Katherine Kathrin
  Kathryn Kathy Katie Katrina Kelly Kelli Keely Kerron Kim Kimberly Kirsten Kirsty Kristin Kristina Lana Laura Lauren Lauryn Leah Lena Leslie-Ann Letesenbet
  Linda Lindsay Lisa Liz Lorna Louise Lucy Ludmila Lynn Lyudmila Mara Margaret Maria Mariam Marie Marina Marion Marita Mariya Martha Mary Maryam Maureen
  Meghan Megan Melanie Meleana Melissa Merlene Meseret Mia Michelle Molly Monica Muriel Nadine Nafissatou Nadia Naomi Natalia Natalie Natalya Natasha
  Nicola Nicole Nina Nora Olga Olha Olivia Oksana Pamela Patricia Paula Pauline Penny Petra Priscilla Rachel Raelene Rebecca Renata Renate Rhona Rita Romana
  Rosa Rose Rosie Ruth Sabina Sabine Sally Samantha Sandra Sanya Sara Sarah Shannon Sharon Sheena Sheila Shelly Shelly-Ann Shericka Sheryl Shirley Sifan
  Silvia Sinead Sofia Sonia Sophie Stacey Stacy Stephanie Steph Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tanya Tatiana Tatyana Tegla
  Teresa Tessa Tia Tiffany Tina Tirunesh Tori Tracey Tracy Trine Valentina Valerie Vanessa Vera Veronica Victoria Violah Vivian Wendy Xenia Yelena Yuliya
  Yvonne Zara Zhanna Zoe Zola`.split(/\s+/);

const SEX: ReadonlyMap<string, 'men' | 'women'> = new Map([
  ...MEN.map((name) => [fold(name), 'men'] as const),
  ...WOMEN.map((name) => [fold(name), 'women'] as const),
]);

/** Whether a full name is a man’s or a woman’s by its first word; null where that doesn’t say. */
export const sexByName = (fullName: string): 'men' | 'women' | null =>
  SEX.get(fold(fullName.split(/[\s]/)[0] ?? '')) ?? null;
